package org.fenzhan.publish;

import java.util.Arrays;

/// Numbers of addresses, eight bytes each, so that those of a million files fit in memory. For one
/// thread.
final class Addresses {
    private long[] numbers = new long[1 << 12];
    private int count;
    private boolean sorted = true;

    void add(long number) {
        if (count == numbers.length) {
            numbers = Arrays.copyOf(numbers, count * 2);
        }
        numbers[count++] = number;
        sorted = false;
    }

    boolean contains(long number) {
        if (!sorted) {
            Arrays.sort(numbers, 0, count);
            sorted = true;
        }
        return Arrays.binarySearch(numbers, 0, count, number) >= 0;
    }

    int count() {
        return count;
    }
}
