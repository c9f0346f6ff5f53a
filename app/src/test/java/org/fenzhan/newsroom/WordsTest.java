package org.fenzhan.newsroom;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.fenzhan.newsroom.words.BatchWord;
import org.fenzhan.newsroom.words.Label;
import org.fenzhan.newsroom.words.Language;
import org.fenzhan.newsroom.words.RepairWord;
import org.fenzhan.newsroom.words.Sentence;
import org.fenzhan.newsroom.words.Times;
import org.fenzhan.newsroom.words.Word;
import org.fenzhan.newsroom.words.Words;
import org.junit.jupiter.api.Test;

class WordsTest {
    private static final Words ZH = new Words(Language.ZH);
    private static final Words EN = new Words(Language.EN);
    private static final Instant NOW = Instant.parse("2026-11-25T02:42:07Z");
    private static final Pattern PLACE = Pattern.compile("\\{([0-9])}");

    private static List<Word> all() {
        return Stream.of(Label.values(), Sentence.values(), RepairWord.values(), BatchWord.values())
                .flatMap(words -> Stream.<Word>of(words))
                .toList();
    }

    @Test
    void everyWordIsSaidInBothLanguages() {
        for (Word word : all()) {
            assertThat(word.in(Language.ZH)).as(word.toString()).isNotBlank();
            assertThat(word.in(Language.EN)).as(word.toString()).isNotBlank();
            if (word != Label.OTHER_LANGUAGE) {
                assertThat(word.in(Language.EN))
                        .as(word.toString())
                        .doesNotContainPattern("\\p{IsHan}");
            }
        }
    }

    @Test
    void bothLanguagesHaveTheSamePlaces() {
        for (Word word : all()) {
            if (word == Sentence.TODAY_LINE) {
                continue;
            }
            String[] forms = word.in(Language.EN).split("\\|");
            assertThat(places(forms[forms.length - 1]))
                    .as(word.toString())
                    .isEqualTo(places(word.in(Language.ZH)));
            // Of one thing the number may go without saying: "once more".
            assertThat(places(word.in(Language.ZH))).containsAll(places(forms[0]));
        }
    }

    private static TreeSet<String> places(String text) {
        return new TreeSet<>(PLACE.matcher(text).results().map(MatchResult::group).toList());
    }

    @Test
    void fourWaysBackAreFourWords() {
        assertThat(
                        Stream.of(Label.WITHDRAW, Label.SEND_BACK, Label.TAKE_BACK, Label.RESTORE)
                                .map(ZH::say))
                .containsExactly("撤回", "退回", "拿回来改", "恢复");
    }

    @Test
    void numbersAreGroupedAndEnglishCounts() {
        assertThat(ZH.say(Sentence.CHARACTERS, 1240)).isEqualTo("1,240 字");
        assertThat(EN.say(Sentence.CHARACTERS, 1)).isEqualTo("1 character");
        assertThat(EN.say(Sentence.CHARACTERS, 1240)).isEqualTo("1,240 characters");
    }

    @Test
    void placesWithoutArgumentStayForAScript() {
        assertThat(ZH.say(Sentence.ALSO_WRITING)).isEqualTo("{0}也在改");
    }

    @Test
    void momentsAreShownAsShortAsTheyStayClear() {
        Times times = new Times(ZH, NOW);
        assertThat(times.today()).isEqualTo("11 月 25 日 星期三 10:42");
        assertThat(new Times(EN, NOW).today()).isEqualTo("Wednesday 25 November, 10:42");
        assertThat(times.near(NOW)).isEqualTo("10:42");
        assertThat(times.near(Instant.parse("2026-11-24T15:59:00Z"))).isEqualTo("昨天 23:59");
        assertThat(times.near(Instant.parse("2026-11-23T02:00:00Z"))).isEqualTo("11-23 10:00");
        assertThat(times.near(Instant.parse("2024-06-27T02:00:00Z"))).isEqualTo("2024-06-27");
        assertThat(times.exact(NOW)).isEqualTo("2026-11-25 10:42:07");
    }

    @Test
    void waitingIsToldInMinutesHoursOrDays() {
        Times times = new Times(ZH, NOW);
        assertThat(times.lasted(NOW.minus(Duration.ofSeconds(5)))).isEqualTo("1 分");
        assertThat(times.lasted(NOW.minus(Duration.ofMinutes(90)))).isEqualTo("1 小时 30 分");
        assertThat(times.lasted(NOW.minus(Duration.ofHours(2)))).isEqualTo("2 小时");
        assertThat(times.lasted(NOW.minus(Duration.ofDays(9)))).isEqualTo("9 天");
    }

    @Test
    void datesOfListsLeaveOutWhatIsPlain() {
        Times times = new Times(ZH, NOW);
        assertThat(times.dated("2026-11-25 09:15")).isEqualTo("今天 09:15");
        assertThat(times.dated("2026-11-25")).isEqualTo("今天");
        assertThat(times.dated("2026-11-23 08:00")).isEqualTo("11-23 08:00");
        assertThat(times.dated("2024-06-27")).isEqualTo("2024-06-27");
    }
}
