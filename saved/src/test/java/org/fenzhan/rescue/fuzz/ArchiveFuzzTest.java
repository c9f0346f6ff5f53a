package org.fenzhan.rescue.fuzz;

import com.code_intelligence.jazzer.junit.DictionaryFile;
import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.fenzhan.defacement.knowledge.Knowledge;
import org.fenzhan.rescue.source.Entry;
import org.fenzhan.rescue.source.JsonLines;
import org.fenzhan.rescue.source.LeftOut;
import org.fenzhan.rescue.source.PageId;
import org.fenzhan.rescue.source.Sources;
import org.fenzhan.rescue.source.Visitor;

/// What holds pages. Without `JAZZER_FUZZ=1` the kept inputs are run.
class ArchiveFuzzTest {
    private static final Visitor OPENING =
            new Visitor() {
                @Override
                public void page(Entry entry) {
                    entry.open();
                }

                @Override
                public void leftOut(PageId name, LeftOut why) {}
            };

    @DictionaryFile(resourcePath = "warc.dict")
    @FuzzTest(maxDuration = "10m")
    void warc(byte[] archive) {
        open("crawl.warc", archive);
    }

    @FuzzTest(maxDuration = "10m")
    void zip(byte[] archive) {
        open("pages.zip", archive);
    }

    @DictionaryFile(resourcePath = "lines.dict")
    @FuzzTest(maxDuration = "10m")
    void jsonLines(byte[] lines) {
        Budget.within(() -> {
            try {
                JsonLines.each(new ByteArrayInputStream(lines), OPENING);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }

    @FuzzTest(maxDuration = "10m")
    void knowledge(byte[] written) {
        Budget.within(() -> {
            try {
                Knowledge.read(new DataInputStream(new ByteArrayInputStream(written)));
            } catch (IOException _) {
                // what was not written by us is refused so
            }
        });
    }

    private static void open(String name, byte[] archive) {
        try {
            Path folder = Files.createTempDirectory("fuzz");
            Path file = folder.resolve(name);
            try {
                Files.write(file, archive);
                Budget.within(() -> new Sources(List.of(file)).each(OPENING));
            } finally {
                Files.deleteIfExists(file);
                Files.deleteIfExists(folder);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
