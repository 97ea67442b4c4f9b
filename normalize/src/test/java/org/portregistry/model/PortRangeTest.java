package org.portregistry.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PortRangeTest {

    @ParameterizedTest
    @CsvSource({"80, 80, 80", "0, 0, 0", "65535, 65535, 65535", "6000-6063, 6000, 6063", "00022, 22, 22", "7-7, 7, 7"})
    void portOrRange_isRead(String text, int start, int end) {
        assertEquals(Optional.of(new PortRange(start, end)), PortRange.parse(text));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "", "-", "80-", "-80", "81-80", "65536", "000022", "8o", "/80", "80:", "1-2-3", "٣", "80 ", "0-65536"
            })
    void anythingElse_isNoRange(String text) {
        assertEquals(Optional.empty(), PortRange.parse(text));
    }

    @ParameterizedTest
    @CsvSource({"-1, 5", "5, 65536", "6, 5"})
    void numbersThatAreNoRange_areRefused(int start, int end) {
        assertThrows(IllegalArgumentException.class, () -> new PortRange(start, end));
    }

    @ParameterizedTest
    @CsvSource({"19, false", "20, true", "21, true", "22, true", "23, false"})
    void range_holdsItsFirstAndLastPort(int port, boolean within) {
        assertEquals(within, new PortRange(20, 22).contains(port));
    }

    @ParameterizedTest
    @CsvSource({"10-19, false", "10-20, true", "21, true", "22-30, true", "23-30, false", "1-99, true"})
    void rangesThatShareAPort_overlap(String other, boolean overlap) {
        PortRange one = new PortRange(20, 22);
        assertEquals(overlap, one.overlaps(PortRange.parse(other).orElseThrow()));
        assertEquals(overlap, PortRange.parse(other).orElseThrow().overlaps(one));
    }

    @Test
    void size_countsBothEnds() {
        assertEquals(
                List.of(1, 3, 65536),
                Stream.of(PortRange.of(5), new PortRange(5, 7), new PortRange(0, 65535))
                        .map(PortRange::size)
                        .toList());
    }

    @Test
    void order_isByStartThenEnd() {
        assertEquals(
                "[7, 7-9, 8, 10-11]",
                Stream.of("10-11", "8", "7-9", "7")
                        .map(text -> PortRange.parse(text).orElseThrow())
                        .sorted()
                        .toList()
                        .toString());
    }
}
