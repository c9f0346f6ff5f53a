package org.fenzhan.reader.folder;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class LookBudgetTest {

    @Test
    void eachSecondGrantsTwentyLooksHoweverManyAsk() {
        var budget = new LookBudget();
        for (long second = 5; second < 8; second++) {
            long now = second * 1_000;
            long granted = IntStream.range(0, 1_000).filter(i -> budget.take(now + i)).count();
            assertThat(granted).isEqualTo(20);
        }
    }
}
