package org.fenzhan.command;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// An article as it was before its site was broken into, written from our own sentences. The same
/// number gives the same article.
///
/// @param number from 1 on
record Story(
        int number,
        String title,
        LocalDate date,
        String source,
        String reporter,
        String editor,
        List<String> paragraphs) {
    private static final LocalDate FIRST_DAY = LocalDate.of(2013, 3, 1);
    private static final int DAYS = 4_000;
    private static final Pattern SLOT = Pattern.compile("\\{(.)[^}]*}|N");
    private static final List<String> SENTENCES = lines("sentences.txt");
    private static final Map<String, List<String>> WORDS = words();
    private static final List<String> TITLES =
            List.of(
                    "{地}{村}{物}投入使用,第N批村民受益",
                    "{地}{产}迎来丰收,N吨鲜货发往{省}",
                    "{会}在{地}举行,N名代表谈{事}",
                    "{局}到{地}调研{事},走访N户人家",
                    "{学校}学生走进{村},N天学会做{产}",
                    "{地}与{省}约定:{事}一年碰头N次",
                    "从{地}到{城}:一条路上的N个站",
                    "{人}和{村}的N年");

    static Story of(int number) {
        Random random = seeded(number);
        List<String> sentences = new ArrayList<>(SENTENCES);
        Collections.shuffle(sentences, random);
        List<String> paragraphs = new ArrayList<>();
        int next = 0;
        for (int i = 0; i < 4; i++) {
            StringBuilder paragraph = new StringBuilder();
            for (int j = 0; j < 2 + random.nextInt(2); j++) {
                paragraph.append(filled(sentences.get(next++), random));
            }
            paragraphs.add(paragraph.toString());
        }
        return new Story(
                number,
                filled(TITLES.get(random.nextInt(TITLES.size())), random) + "(" + number + ")",
                FIRST_DAY.plusDays(random.nextInt(DAYS)),
                "岭上日报",
                one("人", random),
                one("人", random),
                List.copyOf(paragraphs));
    }

    /// Neighbouring seeds alone would give neighbouring draws.
    static Random seeded(int number) {
        return new Random(number * 0x9E3779B97F4A7C15L);
    }

    String text() {
        return String.join("\n", paragraphs);
    }

    private static String filled(String sentence, Random random) {
        Matcher slot = SLOT.matcher(sentence);
        StringBuilder text = new StringBuilder();
        while (slot.find()) {
            String word =
                    slot.group().equals("N")
                            ? String.valueOf(2 + random.nextInt(90))
                            : one(slot.group().substring(1, slot.group().length() - 1), random);
            slot.appendReplacement(text, Matcher.quoteReplacement(word));
        }
        return slot.appendTail(text).toString();
    }

    private static String one(String list, Random random) {
        if (list.equals("日")) {
            return "%d月%d日".formatted(1 + random.nextInt(12), 1 + random.nextInt(28));
        }
        List<String> words = WORDS.get(list);
        return words.get(random.nextInt(words.size()));
    }

    private static Map<String, List<String>> words() {
        Map<String, List<String>> words = new HashMap<>();
        for (String line : lines("words.txt")) {
            String[] sides = line.split(": ", 2);
            words.put(sides[0], List.of(sides[1].split("\\|")));
        }
        return words;
    }

    private static List<String> lines(String name) {
        try (InputStream in = Story.class.getResourceAsStream("/polluted-site/" + name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
