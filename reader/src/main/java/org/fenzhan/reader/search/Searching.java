package org.fenzhan.reader.search;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.search.CollectorManager;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.TopDocs;
import org.apache.lucene.search.TopDocsCollector;
import org.apache.lucene.search.TopFieldCollectorManager;
import org.apache.lucene.search.TopScoreDocCollectorManager;
import org.fenzhan.reader.index.Entry;
import org.fenzhan.reader.index.IndexState;

/// One search of an open index.
///
/// @param longest after which it ends with what it has
record Searching(DirectoryReader reader, IndexState state, Duration longest) {
    /// Hits on a page.
    static final int PAGE = 20;

    private static final Sort NEWEST =
            new Sort(new SortField(Entry.ORDER, SortField.Type.LONG, true));

    /// @param station number of the station that is chosen, or 0
    Hits find(Question question, Wanted wanted, int station) throws IOException {
        IndexSearcher searcher = new IndexSearcher(reader);
        searcher.setQueryCache(null);
        long end = System.nanoTime() + longest.toNanos();
        searcher.setTimeout(() -> System.nanoTime() - end > 0);
        int last = PAGE * question.page();
        TopDocsCollector<? extends ScoreDoc> best = best(question.newest(), last);
        Counting counting = new Counting(best, station, question.year(), question.channel());
        searcher.search(wanted.query(), new Alone(counting));
        return new Hits(
                entries(best.topDocs(last - PAGE, PAGE)),
                wanted.terms(),
                counting.count,
                counting.stations,
                counting.years,
                counting.channels,
                !searcher.timedOut(),
                state.isComplete());
    }

    private static TopDocsCollector<? extends ScoreDoc> best(boolean newest, int count) {
        return newest
                ? new TopFieldCollectorManager(NEWEST, count, Integer.MAX_VALUE).newCollector()
                : new TopScoreDocCollectorManager(count, Integer.MAX_VALUE).newCollector();
    }

    private List<Entry> entries(TopDocs page) throws IOException {
        List<Entry> entries = new ArrayList<>();
        StoredFields stored = reader.storedFields();
        for (ScoreDoc found : page.scoreDocs) {
            entries.add(Entry.of(stored.document(found.doc)));
        }
        return entries;
    }

    /// The searching thread does all of it, so there is one collector and nothing to put together.
    private record Alone(Counting counting) implements CollectorManager<Counting, Counting> {
        @Override
        public Counting newCollector() {
            return counting;
        }

        @Override
        public Counting reduce(Collection<Counting> collectors) {
            return counting;
        }
    }

    /// Nothing was asked.
    static Hits none(IndexState state) {
        return new Hits(
                List.of(), Set.of(), 0, Map.of(), Map.of(), Map.of(), true, state.isComplete());
    }
}
