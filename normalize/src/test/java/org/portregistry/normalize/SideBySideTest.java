package org.portregistry.normalize;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.concurrent.atomic.AtomicIntegerArray;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SideBySideTest {

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 31, 32, 33, 64, 10_000})
    void eachNumber_isWorkedOnOnce(int count) {
        AtomicIntegerArray times = new AtomicIntegerArray(count);
        SideBySide.each(count, times::incrementAndGet);
        for (int i = 0; i < count; i++) {
            assertEquals(1, times.get(i), "number " + i);
        }
    }

    @Test
    void whatTheWorkThrows_isThrown() {
        assertThrows(
                IllegalStateException.class,
                () -> SideBySide.each(1000, i -> {
                    if (i == 700) {
                        throw new IllegalStateException("number 700");
                    }
                }));
    }
}
