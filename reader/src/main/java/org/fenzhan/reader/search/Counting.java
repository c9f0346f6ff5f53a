package org.fenzhan.reader.search;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.search.Collector;
import org.apache.lucene.search.LeafCollector;
import org.apache.lucene.search.Scorable;
import org.apache.lucene.search.ScoreMode;
import org.fenzhan.reader.index.Entry;

/// Counts what fits the words by station, year and channel, and hands on what fits the reader's
/// choices as well. A count leaves out the choice of its own kind, so that it tells what another
/// choice would give.
final class Counting implements Collector {
    private final Collector chosen;
    private final int station;
    private final int year;
    private final int channel;
    final Map<Integer, Integer> stations = new HashMap<>();
    final Map<Integer, Integer> years = new HashMap<>();
    final Map<Integer, Integer> channels = new HashMap<>();
    int count;

    /// @param chosen gets what fits all choices, each 0 for none
    Counting(Collector chosen, int station, int year, int channel) {
        this.chosen = chosen;
        this.station = station;
        this.year = year;
        this.channel = channel;
    }

    @Override
    public ScoreMode scoreMode() {
        return chosen.scoreMode().needsScores() ? ScoreMode.COMPLETE : ScoreMode.COMPLETE_NO_SCORES;
    }

    @Override
    public LeafCollector getLeafCollector(LeafReaderContext context) throws IOException {
        return new Leaf(context, chosen.getLeafCollector(context));
    }

    private final class Leaf implements LeafCollector {
        private final LeafCollector inner;
        private final NumericDocValues stationOf;
        private final NumericDocValues yearOf;
        private final NumericDocValues channelOf;

        Leaf(LeafReaderContext context, LeafCollector inner) throws IOException {
            this.inner = inner;
            this.stationOf = DocValues.getNumeric(context.reader(), Entry.STATION);
            this.yearOf = DocValues.getNumeric(context.reader(), Entry.YEAR);
            this.channelOf = DocValues.getNumeric(context.reader(), Entry.CHANNEL);
        }

        @Override
        public void setScorer(Scorable scorer) throws IOException {
            inner.setScorer(scorer);
        }

        @Override
        public void collect(int document) throws IOException {
            int its = value(stationOf, document);
            int itsYear = value(yearOf, document);
            int itsChannel = value(channelOf, document);
            boolean fitsStation = station == 0 || station == its;
            boolean fitsYear = year == 0 || year == itsYear;
            boolean fitsChannel = channel == 0 || channel == itsChannel;
            if (fitsYear && fitsChannel) {
                stations.merge(its, 1, Integer::sum);
            }
            if (fitsStation && fitsChannel) {
                years.merge(itsYear, 1, Integer::sum);
            }
            if (fitsStation && fitsYear) {
                channels.merge(itsChannel, 1, Integer::sum);
                if (fitsChannel) {
                    count++;
                    inner.collect(document);
                }
            }
        }

        private static int value(NumericDocValues values, int document) throws IOException {
            return values.advanceExact(document) ? (int) values.longValue() : 0;
        }
    }
}
