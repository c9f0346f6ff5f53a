package org.fenzhan.browser;

import java.io.ByteArrayInputStream;
import java.io.File;
import java.io.IOException;
import java.lang.reflect.Method;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.xml.sax.ErrorHandler;
import org.xml.sax.InputSource;
import org.xml.sax.SAXParseException;

/// Checks HTML with the validator of the HTML standard. The validator is linked against an older
/// Jetty than ours, so it lives behind a class loader of its own, where `target/validator` (filled
/// by the build) stands before the class path. Loading its schema takes seconds, so there is one
/// for all tests. Not for several threads.
public final class Markup {

    private static final Path OLDER_JETTY = Path.of("target/validator");
    private static final String SCHEMA = "http://s.validator.nu/html5-rdfalite.rnc";

    private final ClassLoader loader;
    private final Object validator;
    private final Complaints complaints = new Complaints();

    private Markup() throws ReflectiveOperationException, IOException {
        loader = loader();
        Thread.currentThread().setContextClassLoader(loader);
        Class<?> type =
                Class.forName("nu.validator.validation.SimpleDocumentValidator", true, loader);
        validator =
                type.getConstructor(boolean.class, boolean.class, boolean.class)
                        .newInstance(true, false, false);
        type.getMethod("setUpMainSchema", String.class, ErrorHandler.class)
                .invoke(validator, SCHEMA, complaints);
        type.getMethod("setUpValidatorAndParsers", ErrorHandler.class, boolean.class, boolean.class)
                .invoke(validator, complaints, false, false);
    }

    /// Errors and warnings, a line each; empty is good.
    public static List<String> faults(byte[] html) {
        ClassLoader before = Thread.currentThread().getContextClassLoader();
        try {
            return Holder.MARKUP.check(html);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("the validator broke down", e);
        } finally {
            Thread.currentThread().setContextClassLoader(before);
        }
    }

    private List<String> check(byte[] html) throws ReflectiveOperationException {
        Thread.currentThread().setContextClassLoader(loader);
        complaints.lines.clear();
        InputSource source = new InputSource(new ByteArrayInputStream(html));
        source.setEncoding("UTF-8");
        Method check = validator.getClass().getMethod("checkHtmlInputSource", InputSource.class);
        check.invoke(validator, source);
        return List.copyOf(complaints.lines);
    }

    private static ClassLoader loader() throws IOException {
        List<URL> path = new ArrayList<>();
        try (Stream<Path> older = Files.list(OLDER_JETTY)) {
            for (Path jar : older.sorted().toList()) {
                path.add(jar.toUri().toURL());
            }
        }
        for (String entry : System.getProperty("java.class.path").split(File.pathSeparator)) {
            path.add(Path.of(entry).toUri().toURL());
        }
        return new URLClassLoader(
                "validator", path.toArray(URL[]::new), ClassLoader.getPlatformClassLoader());
    }

    private static final class Holder {

        private static final Markup MARKUP = create();

        private static Markup create() {
            try {
                return new Markup();
            } catch (ReflectiveOperationException | IOException e) {
                throw new IllegalStateException("no validator; the build fills " + OLDER_JETTY, e);
            }
        }
    }

    private static final class Complaints implements ErrorHandler {

        private final List<String> lines = new ArrayList<>();

        @Override
        public void warning(SAXParseException e) {
            lines.add("line %d: %s".formatted(e.getLineNumber(), e.getMessage()));
        }

        @Override
        public void error(SAXParseException e) {
            warning(e);
        }

        @Override
        public void fatalError(SAXParseException e) {
            warning(e);
        }
    }
}
