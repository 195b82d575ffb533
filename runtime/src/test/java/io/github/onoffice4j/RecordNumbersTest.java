package io.github.onoffice4j;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

class RecordNumbersTest {

    @Test
    void holdsWhatASetHolds() {
        for (long seed = 0; seed < 20; seed++) {
            Random random = new Random(seed);
            RecordNumbers numbers = new RecordNumbers();
            Set<Long> expected = new HashSet<>();
            for (int i = 0; i < 5_000; i++) {
                // Small, even, spread and very large numbers, some of them twice.
                long number = switch (random.nextInt(3)) {
                    case 0 -> random.nextInt(2_000) * 2L;
                    case 1 -> random.nextLong() >>> 1;
                    default -> 18_446_077_777_783L + random.nextInt(100);
                };
                assertThat(numbers.contains(number)).isEqualTo(expected.contains(number));
                assertThat(numbers.add(number)).isEqualTo(expected.add(number));
                assertThat(numbers.size()).isEqualTo(expected.size());
            }
            assertThat(expected).allMatch(numbers::contains);
        }
    }
}
