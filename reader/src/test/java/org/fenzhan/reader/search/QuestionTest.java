package org.fenzhan.reader.search;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class QuestionTest {

    @Test
    void everythingThatCanBeChosenStandsInTheAddress() {
        Question asked =
                Question.of(
                        "q=%E6%B8%A1%E8%BD%AE+a%2Bb&station=gd&channel=7&year=2024&sort=date&page=3");
        assertThat(asked).isEqualTo(new Question("渡轮 a+b", false, "gd", 7, 2024, true, 3));
        assertThat(Question.of(asked.encode().substring(1))).isEqualTo(asked);
    }

    @Test
    void anotherChoiceBeginsAtTheFirstPage() {
        Question asked = Question.of("q=a&station=gd&channel=7&page=3");
        assertThat(asked.in("hk").encode()).isEqualTo("?q=a&station=hk");
        assertThat(asked.of(2024).encode()).isEqualTo("?q=a&station=gd&channel=7&year=2024");
        assertThat(asked.sorted(true).encode()).isEqualTo("?q=a&station=gd&channel=7&sort=date");
    }

    @ParameterizedTest
    @CsvSource({
        "page=0, 1",
        "page=-1, 1",
        "page=26, 25",
        "page=99999999999999999999, 1",
        "page=4294967297, 25",
        "page=1e3, 1",
        "page=%31, 1"
    })
    void pageIsBounded(String query, int page) {
        assertThat(Question.of(query).page()).isEqualTo(page);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "&",
                "q",
                "q=",
                "=",
                "q=%",
                "q=%4",
                "q=%zz",
                "q=%ff%fe",
                "q=%00%0a%0d",
                "q=%ED%A0%80",
                "q=\ud800",
                "q=+++",
                "&&&&q=&q=x",
                "page=&year=&station=%00"
            })
    void brokenQueriesAreUnderstoodSomehow(String query) {
        Question asked = Question.of(query);
        assertThat(asked.words()).isEqualTo(asked.words().strip()).doesNotContain("\0", "\n");
        assertThat(Question.of(asked.encode().substring(1))).isEqualTo(asked);
    }

    @Test
    void tooLongAQuestionIsCutBetweenCharacters() {
        Question asked = Question.of("q=" + "%F0%A0%80%80".repeat(101));
        assertThat(asked.cut()).isTrue();
        assertThat(asked.words()).isEqualTo("𠀀".repeat(100));
        assertThat(Question.of("q=" + "a".repeat(100)).cut()).isFalse();
    }
}
