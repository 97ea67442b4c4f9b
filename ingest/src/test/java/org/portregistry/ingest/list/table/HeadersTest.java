package org.portregistry.ingest.list.table;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.portregistry.ingest.list.Cells;
import org.portregistry.ingest.list.Column;
import org.portregistry.ingest.list.StatedColumns;

class HeadersTest {

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
                "Source,Destination port,Service   | ignore port text",
            })
    void headers_stateTheColumnsOfATable(String headers, String codes) {
        List<Column> columns = Headers.columns(Arrays.asList(headers.split(",")), StatedColumns.NONE);
        assertEquals(
                codes,
                columns.stream()
                        .map(column -> Cells.only(column, columns).code())
                        .collect(Collectors.joining(" ")));
    }

    @Test
    void sourceFile_overridesByHeaderOrNumber() {
        assertEquals("port name", show("Service,Thing", stated(Map.of("service", "port", "2", "name"))));
    }

    @Test
    void weakWordThatTheSourceFileIgnores_namesNoPorts() {
        assertEquals("ignore name", show("No,Service", stated(Map.of("no", "ignore"))));
    }

    private static StatedColumns stated(Map<String, String> columns) {
        return new ObjectMapper().convertValue(columns, StatedColumns.class);
    }

    private static String show(String headers, StatedColumns stated) {
        return Headers.columns(Arrays.asList(headers.split(",")), stated).stream()
                .map(Column::code)
                .collect(Collectors.joining(" "));
    }
}
