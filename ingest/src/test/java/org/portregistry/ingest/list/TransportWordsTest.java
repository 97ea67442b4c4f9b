package org.portregistry.ingest.list;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.portregistry.model.Transport;

class TransportWordsTest {

    @ParameterizedTest
    @CsvSource({
        "tcp,  TCP",
        "tcp6, TCP",
        "6,    TCP",
        "udp4, UDP",
        "17,   UDP",
        "132,  SCTP",
        "33,   DCCP",
    })
    void namesAndProtocolNumbers_areTransports(String word, Transport transport) {
        assertEquals(transport, TransportWords.find(word).orElseThrow());
    }

    @ParameterizedTest
    @CsvSource({
        "icmp,  true,  false, true",
        "eigrp, true,  false, true",
        "https, false, true,  false",
        "quic,  false, true,  true",
        "upd,   false, false, true",
        "dns,   false, false, false",
    })
    void otherWords_areForeignOrRideOnOneOfOurs(String word, boolean foreign, boolean rider, boolean like) {
        assertEquals(foreign, TransportWords.isForeign(word));
        assertEquals(rider, TransportWords.isRider(word));
        assertEquals(like, TransportWords.isLikeOne(word));
        assertEquals(true, TransportWords.find(word).isEmpty());
    }
}
