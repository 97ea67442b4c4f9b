package org.portregistry.ingest.list.markup;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

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

    @Test
    void fileThatIsCutOffInItsOnlyTable_isRefusedWithTheLine() {
        FormatException refused = assertThrows(
                FormatException.class,
                () -> Printed.print(Printed.format("asciidoc-table"), "|===\n|Port |Service\n|80 |http\n", Map.of()));
        assertTrue(refused.getMessage().contains("line 1: expected a table that ends"), refused::getMessage);
    }
}
