package org.portregistry.publish.table;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GroupedNumberTest {

    @ParameterizedTest
    @ValueSource(longs = {0, 7, 999, 1000, 17_159, 999_999, 1_000_000, Long.MAX_VALUE, -1, -999, -1000, Long.MIN_VALUE})
    void number_readsAsJavasFormatterWouldWriteIt(long number) {
        assertEquals(String.format(Locale.ROOT, "%,d", number), GroupedNumber.of(number));
    }
}
