package org.portregistry.ingest.list;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
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
    @ValueSource(strings = {"Port of call", "Port / Terminal", "Service / Owner", "Port (TCP)", "and / or"})
    void otherCompounds_nameNoColumn(String header) {
        assertEquals(Optional.empty(), ColumnNames.find(header));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Puerto,Protocolo,Servicio,Descripción | port transport name description",
                "Port,Protokoll,Dienst,Beschreibung    | port transport name description",
                "Port,Protocole,Nom,Utilisation        | port transport name description",
                "Porta,Protocollo,Servizio,Descrizione | port transport name description",
                "Porta,Protocolo,Serviço,Descrição     | port transport name description",
                "Poort,Protocol,Dienst,Omschrijving    | port transport name description",
                "Port,Name,Proto,Safe?,Description | port name transport risk description",
                "Description,Protocol,Port         | text transport port",
                "Service,Port                      | text port",
                "#,Port,Service,Colour             | ignore port text ignore",
                "Number,Service                    | port text",
                "No,Port,Service                   | ignore port text",
                "Port,Port,Service                 | port ignore text",
            })
    void headers_stateTheColumnsOfATable(String headers, String codes) {
        assertEquals(codes, show(headers, Map.of()));
    }

    @Test
    void sourceFile_overridesByHeaderOrNumber() {
        assertEquals("port name", show("Service,Thing", Map.of("service", Column.PORT, "2", Column.NAME)));
    }

    private static String show(String headers, Map<String, Column> overrides) {
        return ColumnNames.of(Arrays.asList(headers.split(",")), overrides).stream()
                .map(Column::code)
                .collect(Collectors.joining(" "));
    }
}
