package org.fenzhan.defacement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.Random;
import java.util.SequencedMap;
import org.fenzhan.defacement.corpus.Corpus;
import org.fenzhan.defacement.corpus.Half;
import org.fenzhan.defacement.corpus.Sample;
import org.fenzhan.defacement.finding.Finding;
import org.fenzhan.defacement.finding.Inspection;
import org.fenzhan.defacement.finding.Verdict;
import org.fenzhan.defacement.knowledge.Knowledge;
import org.fenzhan.defacement.page.Context;
import org.fenzhan.defacement.page.Page;
import org.junit.jupiter.api.Test;

class HostileInputTest {
    private static final String PIECES =
            "我们学校公司官网,。、()（）·-welcome<>\"'=&;\n\t \u3000\u200B\uFFFD\uD83C\uDF1F\uD800\uDC00\0体育app员工1234(中国)<!--<script>style=display:none";

    private final Detector detector = new Detector();

    @Test
    void randomTextInEveryPlaceGivesAnInspectionWithPlacesInsideTheTexts() {
        Random random = new Random(4711);
        for (int round = 0; round < 400; round++) {
            Page page =
                    new Page(
                            fields(random),
                            noise(random, 600),
                            noise(random, 900),
                            noise(random, 40));
            assertPlaces(page, detector.inspect(page, Context.EMPTY, Knowledge.EMPTY));
        }
    }

    @Test
    void damagedPagesGiveAnInspection() {
        Random random = new Random(815);
        for (Sample sample : new Corpus(Half.LEARNING, 99).tampered(160)) {
            Page page = sample.page();
            Page damaged =
                    new Page(
                            page.fields(),
                            damaged(random, page.body()),
                            damaged(random, page.html()),
                            page.address());
            assertPlaces(damaged, detector.inspect(damaged, Context.EMPTY, Knowledge.EMPTY));
        }
    }

    @Test
    void aBodyOfFiveMillionCharactersIsAnswered() {
        String sentence = "近日,我校组织学生参观博物馆,welcome-青鸾汇将认真学习。\n";
        Page page = Page.of(sentence.repeat(5_000_000 / sentence.length()));

        Inspection inspection = detector.inspect(page, Context.EMPTY, Knowledge.EMPTY);

        assertThat(inspection.score()).isBetween(0.0, 1.0);
    }

    @Test
    void aLongerBodyIsRefusedAsAValue() {
        Page page = Page.of("文".repeat(Detector.LONGEST + 1));

        Inspection inspection = detector.inspect(page, Context.EMPTY, Knowledge.EMPTY);

        assertThat(inspection.verdict()).isEqualTo(Verdict.CANNOT_TELL);
        assertThat(inspection.note()).contains("页面过长");
    }

    @Test
    void anEmptyPageCannotBeToldAnythingFrom() {
        assertThat(detector.inspect(Page.of(""), Context.EMPTY, Knowledge.EMPTY).verdict())
                .isEqualTo(Verdict.CANNOT_TELL);
    }

    private static void assertPlaces(Page page, Inspection inspection) {
        for (Finding finding : inspection.findings()) {
            String text = page.text(finding.where());
            assertThat(text.substring(finding.start(), finding.end())).isEqualTo(finding.text());
            assertThat(finding.confidence()).isBetween(0.0, 1.0);
        }
    }

    private static SequencedMap<String, String> fields(Random random) {
        SequencedMap<String, String> fields = new LinkedHashMap<>();
        for (String name :
                new String[] {
                    "siteName", "title", "source", "keywords", "description", "copyright"
                }) {
            fields.put(name, noise(random, 60));
        }
        return fields;
    }

    private static String noise(Random random, int longest) {
        StringBuilder noise = new StringBuilder();
        int length = random.nextInt(longest);
        while (noise.length() < length) {
            int start = random.nextInt(PIECES.length());
            int end = Math.min(PIECES.length(), start + 1 + random.nextInt(8));
            noise.append(PIECES, start, end);
        }
        return noise.toString();
    }

    private static String damaged(Random random, String text) {
        StringBuilder damaged = new StringBuilder(text);
        for (int i = 0; i < text.length() / 40; i++) {
            int at = random.nextInt(damaged.length());
            switch (random.nextInt(3)) {
                case 0 -> damaged.deleteCharAt(at);
                case 1 -> damaged.setCharAt(at, (char) random.nextInt(0x10000));
                default -> damaged.insert(at, PIECES.charAt(random.nextInt(PIECES.length())));
            }
        }
        return damaged.toString();
    }
}
