package org.fenzhan.rescue;

import java.util.HashSet;
import java.util.OptionalLong;
import java.util.Set;
import java.util.function.LongConsumer;

/// A fingerprint by which texts that are nearly the same are told (Charikar, STOC 2002): texts of
/// which a few words differ have fingerprints of which a few bits differ, others differ in about
/// half.
final class SimHash {
    /// Bits in which copies of one text differ at most. A brand put in ten times into a thousand
    /// characters changes some six. Of 100,000 other texts one in ten comes as near by chance, so
    /// the texts themselves have the last word, in [#resemble].
    static final int NEAR = 12;

    /// Share of the shingles that copies have in common, of all that one of them has.
    private static final double ALIKE = 0.6;

    private static final int SHINGLE = 4;

    /// Letters and digits that a text needs to be told from others.
    private static final int SHORTEST = 100;

    private SimHash() {}

    /// @return empty for a text that is too short to be told from others
    static OptionalLong of(String text) {
        int[] weights = new int[Long.SIZE];
        int count = shingles(text, hash -> add(weights, hash));
        if (count < SHORTEST) {
            return OptionalLong.empty();
        }
        long hash = 0;
        for (int bit = 0; bit < Long.SIZE; bit++) {
            hash |= weights[bit] > 0 ? 1L << bit : 0;
        }
        return OptionalLong.of(hash);
    }

    /// Whether two texts are nearly the same, by the sets of their shingles (Broder 1997).
    static boolean resemble(String one, String other) {
        Set<Long> ours = new HashSet<>();
        Set<Long> theirs = new HashSet<>();
        shingles(one, ours::add);
        shingles(other, theirs::add);
        long shared = ours.stream().filter(theirs::contains).count();
        return shared >= ALIKE * (ours.size() + theirs.size() - shared);
    }

    /// Hands over a hash for every four letters in a row.
    ///
    /// @return how many there are
    private static int shingles(String text, LongConsumer consumer) {
        long window = 0;
        int letters = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.isLetterOrDigit(c)) {
                window = window << 16 | c;
                letters++;
                if (letters >= SHINGLE) {
                    consumer.accept(mixed(window));
                }
            }
        }
        return Math.max(0, letters - SHINGLE + 1);
    }

    static boolean near(long one, long other) {
        return Long.bitCount(one ^ other) <= NEAR;
    }

    private static void add(int[] weights, long hash) {
        for (int bit = 0; bit < Long.SIZE; bit++) {
            weights[bit] += (int) (hash >>> bit & 1) * 2 - 1;
        }
    }

    /// The finaliser of SplitMix64: every bit of the input changes every bit of the output.
    private static long mixed(long value) {
        long mixed = (value ^ value >>> 30) * 0xbf58476d1ce4e5b9L;
        mixed = (mixed ^ mixed >>> 27) * 0x94d049bb133111ebL;
        return mixed ^ mixed >>> 31;
    }
}
