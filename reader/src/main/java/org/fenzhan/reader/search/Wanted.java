package org.fenzhan.reader.search;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.fenzhan.reader.index.Entry;
import org.fenzhan.reader.index.Runs;

/// The words of a question as a query. Every part must be in an article: what stands in quotes as
/// it is, a short run of ideographs as it is too, a longer one by half of its pairs at least, since
/// several words may stand in it without a space. There is no syntax that could be wrong.
///
/// @param terms by which hits are marked
record Wanted(Query query, Set<String> terms) {
    /// So many ideographs are taken for one word.
    private static final int ONE_WORD = 3;

    private static final float TITLE = 3;
    private static final float TOGETHER = 2;
    private static final Pattern QUOTED = Pattern.compile("[\"“”„＂「『]([^\"“”＂」』]+)[\"“”＂」』]");

    Wanted {
        terms = Set.copyOf(terms);
    }

    /// Empty when there is nothing in it that can be searched for.
    static Optional<Wanted> of(String words) {
        Making making = new Making();
        Matcher quoted = QUOTED.matcher(words);
        int from = 0;
        while (quoted.find()) {
            making.parts(words.substring(from, quoted.start()));
            making.exactly(quoted.group(1));
            from = quoted.end();
        }
        making.parts(words.substring(from));
        return making.made();
    }

    /// A term and the place at which it stands in a phrase.
    private record Placed(String term, int place) {}

    private static final class Making {
        private final BooleanQuery.Builder all = new BooleanQuery.Builder();
        private final Set<String> terms = new LinkedHashSet<>();
        private boolean any;

        private void parts(String words) {
            for (String part : words.split(" ")) {
                part(part);
            }
        }

        private void part(String part) {
            Runs runs = new Runs(part);
            int count = 0;
            while (runs.next()) {
                run(runs);
                count++;
            }
            if (count > 1) {
                better(phrase(placed(part), Entry.WORDS), TOGETHER);
            }
        }

        private void run(Runs runs) {
            List<Placed> placed = new ArrayList<>();
            place(runs, 0, placed);
            boolean several = runs.isIdeographs() && runs.length() > ONE_WORD;
            if (several) {
                must(pairs(Entry.WORDS, placed, (runs.length() + 1) / 2));
                better(phrase(placed, Entry.WORDS), TOGETHER);
            } else {
                must(phrase(placed, Entry.WORDS));
            }
            better(phrase(placed, Entry.TITLE_WORDS), TITLE);
            if (several) {
                better(pairs(Entry.TITLE_WORDS, placed, (runs.length() + 1) / 2), TITLE);
            }
        }

        private void exactly(String quoted) {
            List<Placed> placed = placed(quoted);
            if (!placed.isEmpty()) {
                must(phrase(placed, Entry.WORDS));
                better(phrase(placed, Entry.TITLE_WORDS), TITLE);
            }
        }

        private List<Placed> placed(String text) {
            List<Placed> placed = new ArrayList<>();
            Runs runs = new Runs(text);
            int place = 0;
            while (runs.next()) {
                place = place(runs, place, placed);
            }
            return placed;
        }

        /// Places are counted as they are when an article is indexed.
        ///
        /// @return the place behind the run
        private int place(Runs runs, int first, List<Placed> placed) {
            if (!runs.isIdeographs() || runs.length() == 1) {
                put(runs.term(0, runs.length()), first, placed);
                return first + 1;
            }
            for (int i = 0; i + 1 < runs.length(); i++) {
                put(runs.term(i, i + 2), first + i, placed);
            }
            return first + runs.length();
        }

        private void put(String term, int place, List<Placed> placed) {
            placed.add(new Placed(term, place));
            terms.add(term);
        }

        private void must(Query query) {
            all.add(query, Occur.MUST);
            any = true;
        }

        private void better(Query query, float weight) {
            all.add(new BoostQuery(query, weight), Occur.SHOULD);
        }

        private static Query phrase(List<Placed> placed, String field) {
            if (placed.size() == 1) {
                return new TermQuery(new Term(field, placed.getFirst().term()));
            }
            PhraseQuery.Builder phrase = new PhraseQuery.Builder();
            placed.forEach(one -> phrase.add(new Term(field, one.term()), one.place()));
            return phrase.build();
        }

        private static Query pairs(String field, List<Placed> placed, int least) {
            Set<String> distinct = new LinkedHashSet<>();
            placed.forEach(one -> distinct.add(one.term()));
            BooleanQuery.Builder some = new BooleanQuery.Builder();
            distinct.forEach(term -> some.add(new TermQuery(new Term(field, term)), Occur.SHOULD));
            some.setMinimumNumberShouldMatch(Math.min(least, distinct.size()));
            return some.build();
        }

        private Optional<Wanted> made() {
            return any ? Optional.of(new Wanted(all.build(), terms)) : Optional.empty();
        }
    }
}
