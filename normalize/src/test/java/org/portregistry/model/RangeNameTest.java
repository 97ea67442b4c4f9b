package org.portregistry.model;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RangeNameTest {

    @ParameterizedTest
    @CsvSource({
        "30000-32767, kube-nodeport, '',                          true",
        "16384-32767, used-on-voip,  Used on VoIP networks,       false",
        "16384-32767, voip-used,     VoIP; used for telephones,   true",
        "49152-65535, xsan,          '',                          false",
        "49152-65534, xsan,          '',                          true",
        "49153-65535, xsan,          '',                          true",
        "1024-2000,   '',            '',                          false",
        "1024-2000,   ports,         '',                          false",
        "1024-2000,   portsentry,    '',                          true",
        "1024-2000,   Dynamic-ports, '',                          false",
    })
    void range_isNamedByAServiceAndNotByADescription(String ports, String service, String label, boolean named) {
        assertEquals(named, RangeName.isNamed(PortRange.parse(ports).orElseThrow(), service, label));
    }
}
