package org.portregistry.ingest.list;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ColumnNamesTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Port | port",
                "Port Number | port",
                "Ports | port",
                "Port(s) | port",
                "Port # | port",
                "**Port** | port",
                "PORT_NUMBER | port",
                "Puerto/protocolo | port",
                "Port / Transport | port",
                "Port(s) and protocol | port",
                "Protocol & Port(s) | port",
                "Port (TCP or UDP) | port",
                "Porta / Protocollo | port",
                "Puerto y protocolo | port",
                "Port und Protokoll | port",
                "端口/协议 | port",
                "Proto | transport",
                "Protocol | transport",
                "Transport Protocol | transport",
                "TCP/UDP | transport",
                "Service | name",
                "Service Name | name",
                "Name | name",
                "Application | name",
                "Description | description",
                "Usage | description",
                "Notes[1] | description",
                "Safe? | risk",
                "TCP | tcp",
                "UDP | udp",
                "IANA status | status",
                "Official | status",
                "Category | category",
                "Known Unauthorized Uses | unauthorized-use",
                "Unauthorized Use Reported | unauthorized-use",
                "Registration Date | registered",
                "Modification Date | modified",
                "Aliases: | aliases"
            })
    void headers_nameColumnsInAnySpelling(String header, String code) {
        assertEquals(code, ColumnNames.find(header).orElseThrow().code());
    }

    @ParameterizedTest
    @CsvSource({"Desctriptin, description", "Protcol, transport", "Port nummber, port"})
    void headersALetterOrTwoAmiss_nameColumnsOfTablesAlone(String header, String code) {
        assertEquals(code, ColumnNames.findMisspelt(header).orElseThrow().code());
        assertEquals(Optional.empty(), ColumnNames.find(header));
    }

    @ParameterizedTest
    @ValueSource(strings = {"replication", "Trap port", "Part number"})
    void labelsThatAreOtherWords_nameNoColumn(String label) {
        assertEquals(Optional.empty(), ColumnNames.find(label));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Port of call", "Port / Terminal", "Service / Owner", "Port (TCP)", "and / or"})
    void otherCompounds_nameNoColumn(String header) {
        assertEquals(Optional.empty(), ColumnNames.find(header));
    }

    @ParameterizedTest
    @CsvSource({"Number,true", "No.,true", "#,true", "NR,true", "Port,false", "Numbering,false"})
    void weakWords_namePortsOnlyWhereNothingElseDoes(String header, boolean weak) {
        assertEquals(weak, ColumnNames.isWeakPort(header));
    }
}
