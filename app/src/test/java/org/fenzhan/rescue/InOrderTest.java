package org.fenzhan.rescue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class InOrderTest {
    @Test
    void resultsComeInTheOrderInWhichWorkWasGiven() {
        List<Integer> taken = new ArrayList<>();
        try (InOrder<Integer> work = InOrder.onAllCores(taken::add)) {
            for (int i = 0; i < 5_000; i++) {
                int number = i;
                work.give(1, () -> number);
            }
            work.finish();
        }
        assertThat(taken).isEqualTo(IntStream.range(0, 5_000).boxed().toList());
    }

    @Test
    void heavyWorkWaitsUntilItIsAlone() throws InterruptedException {
        AtomicInteger underWay = new AtomicInteger();
        AtomicInteger most = new AtomicInteger();
        CountDownLatch done = new CountDownLatch(6);
        try (InOrder<Boolean> work = InOrder.onAllCores(_ -> {})) {
            for (int i = 0; i < 6; i++) {
                work.give(
                        Long.MAX_VALUE / 4,
                        () -> {
                            most.accumulateAndGet(underWay.incrementAndGet(), Math::max);
                            underWay.decrementAndGet();
                            done.countDown();
                            return true;
                        });
            }
            work.finish();
        }
        done.await();
        assertThat(most).hasValue(1);
    }

    @Test
    void whatWorkThrewIsThrown() {
        try (InOrder<Boolean> work = InOrder.onAllCores(_ -> {})) {
            work.give(
                    1,
                    () -> {
                        throw new IllegalArgumentException("broken");
                    });
            assertThatThrownBy(work::finish).hasRootCauseMessage("broken");
        }
    }
}
