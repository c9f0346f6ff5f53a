package org.fenzhan.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.fenzhan.text.WordDiff.Fate;
import org.fenzhan.text.WordDiff.Piece;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WordDiffTest {
    @Test
    void chineseCharactersCountAsWords() {
        assertThat(WordDiff.of("可以大大减少重复检测。", "可减少重复检测。").pieces())
                .containsExactly(
                        new Piece(Fate.SAME, "可"),
                        new Piece(Fate.REMOVED, "以大大"),
                        new Piece(Fate.SAME, "减少重复检测。"));
    }

    @Test
    void numbersAndLatinWordsStayWhole() {
        assertThat(WordDiff.of("工作日 7:30 起", "工作日 7:00 起").pieces())
                .containsExactly(
                        new Piece(Fate.SAME, "工作日 "),
                        new Piece(Fate.REMOVED, "7:30"),
                        new Piece(Fate.ADDED, "7:00"),
                        new Piece(Fate.SAME, " 起"));
        assertThat(WordDiff.of("the reader", "the reading").before())
                .contains(new Piece(Fate.REMOVED, "reader"));
    }

    @Test
    void loneSharedCharacterBetweenTwoChangesIsShownAsChanged() {
        assertThat(WordDiff.of("赴桂北交流", "去粤北考察").pieces())
                .containsExactly(new Piece(Fate.REMOVED, "赴桂北交流"), new Piece(Fate.ADDED, "去粤北考察"));
    }

    @Test
    void equalTextsAreOnePiece() {
        assertThat(WordDiff.of("一样", "一样").isSame()).isTrue();
        assertThat(WordDiff.of("", "").pieces()).isEmpty();
        assertThat(WordDiff.of("", "新").pieces()).containsExactly(new Piece(Fate.ADDED, "新"));
    }

    @Test
    void listsAreComparedElementByElement() {
        assertThat(WordDiff.ofLists(List.of("南岭合作网"), List.of("南岭日报", "南岭合作网"), "、").pieces())
                .containsExactly(new Piece(Fate.ADDED, "南岭日报、"), new Piece(Fate.SAME, "南岭合作网"));
    }

    @Test
    void charactersOutsideTheBasicPlaneStayWhole() {
        assertThat(WordDiff.of("𠮷野", "𠮷田").before())
                .containsExactly(new Piece(Fate.SAME, "𠮷"), new Piece(Fate.REMOVED, "野"));
    }

    @Test
    void textsWithoutAnythingInCommonAreComparedInBoundedTime() {
        String before = "甲".repeat(30_000);
        String after = "乙".repeat(30_000);
        assertThat(WordDiff.of(before, after).pieces())
                .containsExactly(new Piece(Fate.REMOVED, before), new Piece(Fate.ADDED, after));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20})
    void bothTextsCanBeReadOutOfEveryDifference(long seed) {
        Random random = new Random(seed);
        for (int i = 0; i < 50; i++) {
            String before = text(random);
            String after = random.nextBoolean() ? text(random) : changed(before, random);
            WordDiff diff = WordDiff.of(before, after);
            assertThat(joined(diff.before())).as("seed %d", seed).isEqualTo(before);
            assertThat(joined(diff.after())).as("seed %d", seed).isEqualTo(after);
        }
    }

    private static String joined(List<Piece> pieces) {
        return pieces.stream().map(Piece::text).collect(Collectors.joining());
    }

    private static String text(Random random) {
        String letters = "甲乙丙丁，。 ab1.2\n";
        return random.ints(random.nextInt(40), 0, letters.length())
                .mapToObj(letters::charAt)
                .map(String::valueOf)
                .collect(Collectors.joining());
    }

    private static String changed(String text, Random random) {
        int at = text.isEmpty() ? 0 : random.nextInt(text.length());
        return text.substring(0, at) + "新" + text.substring(Math.min(text.length(), at + 2));
    }
}
