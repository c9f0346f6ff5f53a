package org.fenzhan.article;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.fenzhan.text.SafeHtml;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.json.JsonMapper;

/// A manuscript as columns of the table `revision`. Lists and the picture are JSON.
final class ManuscriptColumns {
    static final String NAMES =
            "title, short_title, summary, body, published_at, has_time, sources, reporters,"
                    + " editors, tags, picture";

    private static final ObjectMapper JSON = JsonMapper.builder().build();
    private static final TypeReference<List<String>> STRINGS = new TypeReference<>() {};
    private static final TypeReference<List<StoredSource>> SOURCES = new TypeReference<>() {};

    record StoredSource(String name, @Nullable String link) {}

    record StoredPicture(String src, String alt, @Nullable String caption) {}

    private ManuscriptColumns() {}

    /// The values in the order of [#NAMES].
    static @Nullable Object[] values(Manuscript manuscript) {
        return new @Nullable Object[] {
            manuscript.title(),
            manuscript.shortTitle(),
            manuscript.summary(),
            manuscript.body().html(),
            manuscript.dated().map(PublicationTime::key).orElse(null),
            manuscript.dated().flatMap(PublicationTime::time).isPresent(),
            sources(manuscript.sources()),
            JSON.writeValueAsString(manuscript.reporters()),
            JSON.writeValueAsString(manuscript.editors()),
            JSON.writeValueAsString(manuscript.tags()),
            manuscript.picture().map(ManuscriptColumns::picture).orElse(null)
        };
    }

    /// Reads the columns of [#NAMES], the first of which stands at the given position.
    static Manuscript read(ResultSet row, int first) throws SQLException {
        long key = row.getLong(first + 4);
        Optional<PublicationTime> dated =
                row.wasNull()
                        ? Optional.empty()
                        : Optional.of(PublicationTime.ofKey(key, row.getBoolean(first + 5)));
        return new Manuscript(
                row.getString(first),
                row.getString(first + 1),
                row.getString(first + 2),
                new SafeHtml(row.getString(first + 3)),
                dated,
                sources(row.getString(first + 6)),
                strings(row.getString(first + 7)),
                strings(row.getString(first + 8)),
                strings(row.getString(first + 9)),
                Optional.ofNullable(row.getString(first + 10)).map(ManuscriptColumns::picture));
    }

    private static String sources(List<Source> sources) {
        return JSON.writeValueAsString(
                sources.stream()
                        .map(source -> new StoredSource(source.name(), source.link().orElse(null)))
                        .toList());
    }

    private static List<Source> sources(String json) {
        return JSON.readValue(json, SOURCES).stream()
                .map(stored -> new Source(stored.name(), Optional.ofNullable(stored.link())))
                .toList();
    }

    private static List<String> strings(String json) {
        return JSON.readValue(json, STRINGS);
    }

    private static String picture(Picture picture) {
        return JSON.writeValueAsString(
                new StoredPicture(picture.src(), picture.alt(), picture.caption().orElse(null)));
    }

    private static Picture picture(String json) {
        StoredPicture stored = JSON.readValue(json, StoredPicture.class);
        return new Picture(stored.src(), stored.alt(), Optional.ofNullable(stored.caption()));
    }
}
