package org.portregistry.ingest.list.markup;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.portregistry.ingest.list.FormatException;
import org.portregistry.ingest.list.Printed;

class AsciiDocTablesTest {

    @Test
    void tableThatDoesNotEnd_isToldOfAndTheOthersAreRead() throws FormatException {
        assertEquals("""
                line 6: skip: table that does not end
                line 3: port=80 | text=http
                """, Printed.print(Printed.format("asciidoc-table"), """
                        |===
                        |Port |Service
                        |80 |http
                        |===

                        |====
                        |Port |Service
                        |81 |cut off
                        """, Map.of()));
    }
}
