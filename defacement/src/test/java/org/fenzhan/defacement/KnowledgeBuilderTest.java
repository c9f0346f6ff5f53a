package org.fenzhan.defacement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import org.fenzhan.defacement.finding.Evidence;
import org.fenzhan.defacement.finding.Finding;
import org.fenzhan.defacement.finding.Inspection;
import org.fenzhan.defacement.finding.Kind;
import org.fenzhan.defacement.knowledge.Knowledge;
import org.fenzhan.defacement.page.Context;
import org.fenzhan.defacement.page.Page;
import org.junit.jupiter.api.Test;

class KnowledgeBuilderTest {
    private static final String SENTENCE =
            "会议提出,%s将把老城区的供水管道全部换新,让居民在冬天也能用上稳定的热水。\n工程预计明年六月完工,沿线居民可以提前报名。";

    private final Detector detector = new Detector();

    @Test
    void anotherCopyOfTheSentenceGivesTheOriginal() {
        KnowledgeBuilder builder = new KnowledgeBuilder();
        builder.add(Page.of(SENTENCE.formatted("我市")));
        Page page = Page.of(SENTENCE.formatted("kb青鸾汇体育")).with(Page.SITE_NAME, "kb青鸾汇体育");

        Inspection inspection = detector.inspect(page, Context.EMPTY, builder.build());

        Finding finding = inspection.of(Kind.SELF_REFERENCE).getFirst();
        assertThat(finding.proposals().getFirst().text()).isEqualTo("我市");
        assertThat(finding.evidence()).contains(new Evidence.OtherCopy("我市"));
    }

    @Test
    void twoHalvesMergedSayWhatTheWholeSays() {
        KnowledgeBuilder whole = new KnowledgeBuilder();
        KnowledgeBuilder first = new KnowledgeBuilder();
        KnowledgeBuilder second = new KnowledgeBuilder();
        Page one = Page.of(SENTENCE.formatted("我市"));
        Page other = Page.of("校长要求学生按时到校。大学生志愿者走进社区,教师和家长一同参加。");
        whole.add(one);
        whole.add(other);
        first.add(one);
        second.add(other);

        first.merge(second.build());

        assertThat(first.build()).isEqualTo(whole.build());
    }

    @Test
    void knowledgeComesBackAsItWasWritten() throws IOException {
        KnowledgeBuilder builder = new KnowledgeBuilder();
        builder.add(Page.of(SENTENCE.formatted("我市")).with(Page.SITE_NAME, "临江市人民政府"));
        builder.add(Page.of(SENTENCE.formatted("welcome-青鸾汇")).with(Page.SITE_NAME, "welcome-青鸾汇"));
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        builder.build().write(new DataOutputStream(bytes));

        Knowledge read =
                Knowledge.read(new DataInputStream(new ByteArrayInputStream(bytes.toByteArray())));

        assertThat(read).isEqualTo(builder.build());
    }

    @Test
    void foreignBytesAreRefused() {
        byte[] bytes = {1, 2, 3, 4, 5, 6, 7, 8};

        assertThatThrownBy(
                        () -> Knowledge.read(new DataInputStream(new ByteArrayInputStream(bytes))))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("another form");
    }
}
