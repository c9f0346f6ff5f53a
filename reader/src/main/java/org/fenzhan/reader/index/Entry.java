package org.fenzhan.reader.index;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.IndexableField;
import org.apache.lucene.index.Term;

/// A live article as the index keeps it.
///
/// @param article its number
/// @param station number of its station
/// @param channel number of the channel at the top of its trail
/// @param order greater for a later publication; no two articles have the same
/// @param day of its publication, `2024-06-28`
/// @param address root-relative
/// @param text its plain text, of which [#SHOWN] characters at most are kept for snippets
/// @param more words under which it is found and which are not shown: tags, names, summary
public record Entry(
        long article,
        int station,
        int channel,
        long order,
        String day,
        String address,
        String title,
        String text,
        List<String> more,
        String source,
        Optional<Picture> picture) {

    /// Characters of the text in which a snippet is looked for.
    public static final int SHOWN = 20_000;

    /// Every word of an article.
    public static final String WORDS = "words";

    /// The words of its title once more.
    public static final String TITLE_WORDS = "title-words";

    public static final String STATION = "station";
    public static final String CHANNEL = "channel";
    public static final String YEAR = "year";
    public static final String ORDER = "order";
    public static final String ARTICLE = "article";

    private static final String DAY = "day";
    private static final String ADDRESS = "address";
    private static final String TITLE = "title";
    private static final String TEXT = "text";
    private static final String SOURCE = "source";
    private static final String PICTURE = "picture";
    private static final int YEAR_DIGITS = 4;

    /// Characters of a text that are indexed; the rest of a longer one is not found.
    private static final int INDEXED = 500_000;

    public Entry {
        more = List.copyOf(more);
        text = text.length() > INDEXED ? text.substring(0, INDEXED) : text;
    }

    /// @param width pixels, as height
    public record Picture(String address, int width, int height) {}

    /// By what an article is found again when it changes.
    public static Term term(long article) {
        return new Term(ARTICLE, Long.toString(article));
    }

    public Document document() {
        Document document = new Document();
        document.add(new StringField(ARTICLE, Long.toString(article), Field.Store.NO));
        document.add(
                new TextField(
                        WORDS,
                        new WordStream(List.of(title, text, source, String.join("\n", more)))));
        document.add(new TextField(TITLE_WORDS, new WordStream(List.of(title))));
        document.add(new NumericDocValuesField(STATION, station));
        document.add(new NumericDocValuesField(CHANNEL, channel));
        document.add(
                new NumericDocValuesField(YEAR, Integer.parseInt(day.substring(0, YEAR_DIGITS))));
        document.add(new NumericDocValuesField(ORDER, order));
        document.add(new StoredField(ARTICLE, article));
        document.add(new StoredField(STATION, station));
        document.add(new StoredField(CHANNEL, channel));
        document.add(new StoredField(ORDER, order));
        document.add(new StoredField(DAY, day));
        document.add(new StoredField(ADDRESS, address));
        document.add(new StoredField(TITLE, title));
        document.add(new StoredField(TEXT, shown()));
        document.add(new StoredField(SOURCE, source));
        picture.ifPresent(found ->
                document.add(
                        new StoredField(
                                PICTURE,
                                found.width() + " " + found.height() + " " + found.address())));
        return document;
    }

    /// Never ends within a character.
    private String shown() {
        if (text.length() <= SHOWN) {
            return text;
        }
        int end = Character.isHighSurrogate(text.charAt(SHOWN - 1)) ? SHOWN - 1 : SHOWN;
        return text.substring(0, end);
    }

    /// What the index gives back; without the words that are not shown.
    public static Entry of(Document stored) {
        return new Entry(
                number(stored, ARTICLE),
                (int) number(stored, STATION),
                (int) number(stored, CHANNEL),
                number(stored, ORDER),
                words(stored, DAY),
                words(stored, ADDRESS),
                words(stored, TITLE),
                words(stored, TEXT),
                List.of(),
                words(stored, SOURCE),
                Optional.ofNullable(stored.get(PICTURE)).map(Entry::picture));
    }

    private static Picture picture(String stored) {
        String[] part = stored.split(" ", 3);
        return new Picture(part[2], Integer.parseInt(part[0]), Integer.parseInt(part[1]));
    }

    private static long number(Document stored, String name) {
        IndexableField field = Objects.requireNonNull(stored.getField(name), name);
        return Objects.requireNonNull(field.numericValue(), name).longValue();
    }

    private static String words(Document stored, String name) {
        return Objects.requireNonNull(stored.get(name), name);
    }
}
