package org.fenzhan.newsroom.write;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.fenzhan.account.Person;
import org.fenzhan.account.PersonId;
import org.fenzhan.article.ArticleId;

/// Who has which article open for writing. A courtesy, kept in memory: it locks nobody out.
/// Thread-safe.
public final class Presence {
    /// Screens report every 20 s; two reports may be lost.
    private static final Duration FRESH = Duration.ofSeconds(65);

    private static final int MOST_ARTICLES = 5_000;

    private final Clock clock;
    private final Map<ArticleId, Map<PersonId, Seen>> here =
            new LinkedHashMap<>(16, 0.75f, true) {
                @Override
                protected boolean removeEldestEntry(
                        Map.Entry<ArticleId, Map<PersonId, Seen>> eldest) {
                    return size() > MOST_ARTICLES;
                }
            };

    private record Seen(String name, Instant at) {}

    public Presence(Clock clock) {
        this.clock = clock;
    }

    /// Notes that the person has the article open.
    ///
    /// @return names of the others who have
    synchronized List<String> note(ArticleId article, Person person) {
        Instant now = clock.instant();
        Map<PersonId, Seen> people = here.computeIfAbsent(article, _ -> new LinkedHashMap<>());
        people.values().removeIf(seen -> seen.at().plus(FRESH).isBefore(now));
        people.put(person.id(), new Seen(person.name(), now));
        return people.entrySet().stream()
                .filter(entry -> !entry.getKey().equals(person.id()))
                .map(entry -> entry.getValue().name())
                .toList();
    }

    synchronized void left(ArticleId article, Person person) {
        Map<PersonId, Seen> people = here.get(article);
        if (people != null) {
            people.remove(person.id());
        }
    }
}
