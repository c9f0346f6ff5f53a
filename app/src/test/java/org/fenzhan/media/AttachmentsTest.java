package org.fenzhan.media;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import org.fenzhan.store.Database;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AttachmentsTest {
    private static final byte[] PDF = "%PDF-1.4 ...".getBytes(StandardCharsets.US_ASCII);

    @TempDir Path folder;
    private Database database;
    private Attachments attachments;

    @BeforeEach
    void open() {
        database = Database.open(folder.resolve("fenzhan.db"));
        attachments = new Attachments(database);
    }

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void theSameBytesHaveOneAddressWhateverTheyWereCalled() {
        Attachments.Result one = attachments.add("http://old.example/表 1.PDF?v=2", PDF);

        assertThat(one)
                .isInstanceOfSatisfying(
                        Attachments.Result.Added.class,
                        added -> assertThat(added.address()).matches("/media/[0-9a-f]{32}\\.pdf"));
        assertThat(attachments.add("..\\..\\x.pdf", PDF)).isEqualTo(one);
        assertThat(database.<Long>read(session -> session.number("SELECT count(*) FROM picture")))
                .isEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource({
        "a.pdf, <html>…",
        "a.docx, %PDF-1.4",
        "a.zip, MZ…",
        "a.doc, PK…",
        "a.rar, 7z…",
        "a.txt, 'a\0b'"
    })
    void whatIsNotWhatItSaysIsRefused(String name, String content) {
        assertThat(attachments.add(name, content.getBytes(StandardCharsets.UTF_8)))
                .isEqualTo(new Attachments.Result.Refused(Attachments.Fault.NOT_WHAT_IT_SAYS));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"a.exe", "a.docm", "a.html", "a", "pdf", ".pdf", "a.pdf/", "a.p\0df", ""})
    void otherKindsAreNoAttachments(String name) {
        assertThat(Attachments.isOne(name)).isFalse();
        assertThat(attachments.add(name, PDF))
                .isEqualTo(new Attachments.Result.Refused(Attachments.Fault.OTHER_KIND));
    }

    @Test
    void nothingAndTooMuchAreRefused() {
        assertThat(attachments.add("a.pdf", new byte[0]))
                .isEqualTo(new Attachments.Result.Refused(Attachments.Fault.EMPTY));
        assertThat(attachments.add("a.pdf", Arrays.copyOf(PDF, Attachments.LARGEST + 1)))
                .isEqualTo(new Attachments.Result.Refused(Attachments.Fault.TOO_LARGE));
        assertThat(attachments.add("a.pdf", Arrays.copyOf(PDF, Attachments.LARGEST)))
                .isInstanceOf(Attachments.Result.Added.class);
    }
}
