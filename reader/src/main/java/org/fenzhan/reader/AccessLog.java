package org.fenzhan.reader;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.eclipse.jetty.server.AsyncRequestLogWriter;
import org.eclipse.jetty.server.CustomRequestLog;
import org.eclipse.jetty.server.RequestLog;

/// One line a request in the common log format, without the query string: what people search for is
/// not ours to keep.
final class AccessLog {

    private static final String FORMAT =
            "%{client}a - - %{dd/MMM/yyyy:HH:mm:ss ZZZ|UTC}t \"%m %U %H\" %s %O";

    private AccessLog() {}

    /// Appends; the file is made if it is missing, its folder is not.
    ///
    /// @throws IOException when the file can't be written
    static RequestLog to(Path file) throws IOException {
        Path folder = file.toAbsolutePath().getParent();
        if (folder == null || !Files.isDirectory(folder)) {
            throw new IOException(
                    "The folder of the access log '%s' does not exist; make it first."
                            .formatted(file));
        }
        if ((Files.exists(file) && !Files.isWritable(file)) || !Files.isWritable(folder)) {
            throw new IOException(
                    "The access log '%s' can't be written; check who owns it.".formatted(file));
        }
        var writer = new AsyncRequestLogWriter(file.toAbsolutePath().toString());
        writer.setAppend(true);
        return new CustomRequestLog(writer, FORMAT);
    }
}
