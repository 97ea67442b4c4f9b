package org.portregistry.model;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TransportMatrixTest {
    private static final TransportMatrix MATRIX = new TransportMatrix(Map.of(
            "wikipedia", EnumSet.of(Transport.UDP, Transport.TCP),
            "md-common-ports", EnumSet.of(Transport.DCCP),
            "curated", EnumSet.of(Transport.SCTP)));

    @Test
    void matrix_isToldBySourceAndTransport() {
        assertEquals("curated says sctp, md-common-ports says dccp, wikipedia says tcp+udp", MATRIX.told());
    }

    @Test
    void toldMatrix_isReadBack() {
        String sentence = "Sources disagree on the transports of a: b says tcp on port 7: " + MATRIX.told();
        assertEquals(Optional.of(MATRIX), TransportMatrix.parse(sentence));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "no matrix", "none: here", "x: iana says", "x: iana says nothing"})
    void otherSentences_holdNone(String sentence) {
        assertEquals(Optional.empty(), TransportMatrix.parse(sentence));
    }
}
