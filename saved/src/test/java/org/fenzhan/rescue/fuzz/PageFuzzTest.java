package org.fenzhan.rescue.fuzz;

import com.code_intelligence.jazzer.junit.DictionaryFile;
import com.code_intelligence.jazzer.junit.FuzzTest;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.fenzhan.defacement.finding.Finding;
import org.fenzhan.defacement.knowledge.Knowledge;
import org.fenzhan.extract.Extractor;
import org.fenzhan.extract.encoding.Decoded;
import org.fenzhan.extract.encoding.Encodings;
import org.fenzhan.rescue.inspect.Inspected;
import org.fenzhan.rescue.inspect.Inspector;
import org.fenzhan.rescue.inspect.Opened;
import org.fenzhan.rescue.inspect.PageOpener;
import org.fenzhan.rescue.source.Origin;
import org.fenzhan.rescue.source.PageId;
import org.fenzhan.rescue.source.Saved;
import org.junit.jupiter.api.BeforeAll;

/// What a page may hold. Without `JAZZER_FUZZ=1` the kept inputs are run.
class PageFuzzTest {
    private static final Extractor EXTRACTOR = new Extractor();
    private static final PageOpener OPENER = new PageOpener();
    private static final Inspector INSPECTOR = new Inspector();
    private static final PageId ID = PageId.of("page");

    /// Tables are read once, and no page is blamed for them.
    @BeforeAll
    static void readTheTables() {
        inspect(new Saved.Words(ID, Optional.empty(), "山里的事\n\n护林员在岭上换了新的水窖，我们走了一个上午。"));
    }

    @FuzzTest(maxDuration = "10m")
    void encoding(byte[] bytes) {
        Budget.within(() -> {
            for (String charset : new String[] {"", "gb2312", "utf-8", "big5", "no such"}) {
                Decoded decoded =
                        Encodings.decode(
                                bytes, Optional.of(charset).filter(each -> !each.isEmpty()));
                if (decoded instanceof Decoded.Text text && text.text().length() > bytes.length) {
                    throw new AssertionError("more characters than bytes under " + charset);
                }
            }
        });
    }

    @DictionaryFile(resourcePath = "markup.dict")
    @FuzzTest(maxDuration = "10m")
    void markup(byte[] page) {
        Budget.within(() -> EXTRACTOR.extract(page, Optional.empty(), Optional.empty()));
    }

    @DictionaryFile(resourcePath = "words.dict")
    @FuzzTest(maxDuration = "10m")
    void words(byte[] page) {
        String text = new String(page, StandardCharsets.UTF_8).replace('<', ' ');
        Budget.within(() -> EXTRACTOR.extract(text, Optional.empty()));
    }

    @DictionaryFile(resourcePath = "linked-data.dict")
    @FuzzTest(maxDuration = "10m")
    void linkedData(byte[] json) {
        String page =
                "<html><head><script type=\"application/ld+json\">"
                        + new String(json, StandardCharsets.UTF_8)
                        + "</script></head><body><h1>山里的事</h1><p>护林员在岭上换了新的水窖。水窖能装三十立方米水，够两辆消防车用半天。</p></body></html>";
        Budget.within(() -> EXTRACTOR.extract(page, Optional.empty()));
    }

    @DictionaryFile(resourcePath = "markup.dict")
    @FuzzTest(maxDuration = "10m")
    void inspection(byte[] page) {
        Budget.within(() ->
                inspect(
                        new Saved.Bytes(
                                ID, Optional.empty(), Optional.empty(), page, Origin.NOWHERE)));
        String text = new String(page, StandardCharsets.UTF_8);
        Budget.within(() -> inspect(new Saved.Words(ID, Optional.empty(), text)));
    }

    private static void inspect(Saved saved) {
        switch (OPENER.open(saved)) {
            case Opened.Page page -> inspect(page);
            case Opened.Failed(PageId _, String why) -> {
                if (why.contains("should not have happened")) {
                    throw new AssertionError(why);
                }
            }
        }
    }

    private static void inspect(Opened.Page page) {
        Inspected inspected = INSPECTOR.inspect(page, Knowledge.EMPTY);
        for (Finding place : inspected.places()) {
            String there = inspected.text().substring(place.start(), place.end());
            if (!there.equals(place.text())) {
                throw new AssertionError("'" + place.text() + "' is not at " + place.start());
            }
        }
    }
}
