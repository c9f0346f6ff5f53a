package org.fenzhan.reader.search;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.fenzhan.reader.index.Entry;

/// What was found.
///
/// @param entries of the page that was asked for
/// @param terms that are marked in them
/// @param count of all that fit, on every page
/// @param stations number → how many there are with the other choices as they are; so for years and
///   channels
/// @param whole whether everything was looked at: a search that takes too long ends early
/// @param complete whether every article is in the index by now
record Hits(
        List<Entry> entries,
        Set<String> terms,
        int count,
        Map<Integer, Integer> stations,
        Map<Integer, Integer> years,
        Map<Integer, Integer> channels,
        boolean whole,
        boolean complete) {}
