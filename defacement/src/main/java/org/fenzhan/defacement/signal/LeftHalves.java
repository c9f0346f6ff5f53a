package org.fenzhan.defacement.signal;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.fenzhan.defacement.language.Letters;
import org.fenzhan.defacement.page.Page;

/// What stands right before a token that was put into the middle of longer names: 安平市人民 + brand,
/// where the copyright line has 安平市人民医院.
final class LeftHalves {
    private static final int LONGEST = 8;
    private static final int IN_FRAME = 2;
    private static final int IN_TEXT = 4;
    private static final int PLACES = 24;

    private final String frame;
    private final String body;
    private final List<String> halves = new ArrayList<>();

    private LeftHalves(Reading reading) {
        StringBuilder fields = new StringBuilder();
        reading.page().frame().values().forEach(text -> fields.append(text).append('\n'));
        reading.context().names().forEach(name -> fields.append(name).append('\n'));
        this.frame = fields.toString();
        this.body = reading.body();
    }

    /// Of the token's places in the text and in the headlines.
    static LeftHalves of(Reading reading, Token token) {
        LeftHalves halves = new LeftHalves(reading);
        token.places().stream()
                .limit(PLACES)
                .forEach(place -> halves.add(reading.body(), place.start()));
        Stream.of(Page.TITLE, Page.PAGE_TITLE)
                .map(reading.page()::field)
                .forEach(headline ->
                        Token.occurrences(headline, token.text())
                                .forEach(place -> halves.add(headline, place.start())));
        return halves;
    }

    private void add(String text, int end) {
        int start = end;
        while (start > 0 && end - start < LONGEST && Letters.han(text.charAt(start - 1))) {
            start--;
        }
        String half = text.substring(start, end);
        if (half.length() >= IN_FRAME && !halves.contains(half)) {
            halves.add(half);
        }
    }

    /// Whether the word behind one of them is a name that the frame has, or the text elsewhere.
    boolean join(String word) {
        return halves.stream().anyMatch(half -> joins(half, word));
    }

    private boolean joins(String half, String word) {
        for (int from = 0; half.length() - from >= IN_FRAME; from++) {
            String name = half.substring(from) + word;
            boolean long_ = half.length() - from >= IN_TEXT;
            if (frame.contains(name) || (long_ && body.contains(name))) {
                return true;
            }
        }
        return false;
    }
}
