package org.fenzhan.extract;

import java.net.URI;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.fenzhan.extract.article.Article;
import org.fenzhan.extract.article.Row;
import org.fenzhan.extract.profile.LineHash;
import org.fenzhan.extract.profile.SiteProfile;

/// Learns a site from many of its pages in two passes: first [#count] every page, then [#locate]
/// every page, then [#profile]. What pages share is template, what differs is content. Memory is
/// bounded: rare lines are forgotten when there are too many. Not thread-safe.
public final class ProfileLearner {
    private static final int MAX_LINES = 200_000;
    private static final int MAX_PLACES = 2_000;
    private static final int FEW_PAGES = 4;

    /// A line on this share of the pages is template.
    private static final double SHARED = 0.25;

    private static final double AGREED = 0.5;

    private final Extractor extractor;
    private final Map<Long, Integer> counts = new HashMap<>();
    private final Map<String, Map<String, Integer>> places = new HashMap<>();
    private int pages;
    private int located;
    private int forgotten;
    private Set<Long> template = Set.of();

    public ProfileLearner(Extractor extractor) {
        this.extractor = extractor;
    }

    /// First pass: which lines pages share.
    public void count(String page, Optional<URI> address) {
        count(extractor.extract(page, address).rows());
    }

    /// First pass, for a page that was read already.
    ///
    /// @param rows all its lines
    public void count(List<Row> rows) {
        pages++;
        Set<Long> own = new HashSet<>();
        for (Row row : rows) {
            if (!row.text().isEmpty()) {
                own.add(LineHash.of(row.text()));
            }
        }
        own.forEach(hash -> counts.merge(hash, 1, Integer::sum));
        while (counts.size() > MAX_LINES) {
            forgotten++;
            counts.values().removeIf(count -> count <= forgotten);
        }
    }

    /// Second pass: where fields stand once the template is known.
    public void locate(String page, Optional<URI> address) {
        if (template.isEmpty()) {
            template = shared();
        }
        if (!(extractor.extract(page, address, new SiteProfile(pages, template, Map.of()))
                instanceof Article article)) {
            return;
        }
        located++;
        Set<String> seen = new HashSet<>();
        for (Row row : article.rows()) {
            for (String field : row.fields()) {
                if (!row.place().isEmpty() && seen.add(field + ' ' + row.place())) {
                    Map<String, Integer> votes =
                            places.computeIfAbsent(field, _ -> new HashMap<>());
                    if (votes.size() < MAX_PLACES) {
                        votes.merge(row.place(), 1, Integer::sum);
                    }
                }
            }
        }
    }

    private Set<Long> shared() {
        Set<Long> shared = new HashSet<>();
        if (pages >= FEW_PAGES) {
            counts.forEach((hash, count) -> {
                if (count >= Math.max(3, SHARED * pages)) {
                    shared.add(hash);
                }
            });
        }
        return shared;
    }

    /// What was learned; knows little if there were fewer than four pages.
    public SiteProfile profile() {
        Map<String, String> agreed = new HashMap<>();
        if (located >= FEW_PAGES) {
            places.forEach((field, votes) ->
                    votes.entrySet().stream()
                            .max(
                                    Map.Entry.<String, Integer>comparingByValue()
                                            .thenComparing(Map.Entry.comparingByKey()))
                            .filter(most -> most.getValue() >= AGREED * located)
                            .ifPresent(most -> agreed.put(field, most.getKey())));
        }
        return new SiteProfile(pages, template.isEmpty() ? shared() : template, agreed);
    }
}
