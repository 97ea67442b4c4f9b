package org.portregistry.ingest.list.table;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.portregistry.ingest.DatasetsException;
import org.portregistry.ingest.list.FormatException;
import org.portregistry.ingest.list.Printed;

class DelimitedFormatTest {

    @ParameterizedTest
    @ValueSource(strings = {",", ";", "\t", "|", ":"})
    void delimiter_isFoundByTheHeader(String delimiter) throws FormatException {
        String text = "Service,Port,Description\nhttp,80,Web; or not | a tab\nssh,22,Shell\n";
        String plain = text.replace("; or not | a tab", "");
        assertEquals("""
                line 2: port=80 | name=http | description=Web
                line 3: port=22 | name=ssh | description=Shell
                """, read(plain.replace(",", delimiter), Map.of()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"\n", "\r\n", "\r", "\r\r\n"})
    void places_areLinesWhateverEndsThem(String end) throws FormatException {
        String text = "Port,Name,Description\n\n80,http,\"World\nWide\nWeb\"\n\n22,ssh,Shell\n".replace("\n", end);
        assertEquals("""
                line 3: port=80 | name=http | description=World Wide Web
                line 7: port=22 | name=ssh | description=Shell
                """, read(text, Map.of()));
    }

    @Test
    void placesBehindRemarks_areLinesOfTheRows() throws FormatException {
        assertEquals(
                """
                line 6: port=80 | text=http
                line 7: port=81 | text=x y
                line 11: port=82 | text=z
                """, read("# top\nPort,Name\n# a\n\n# b\n80,http\n81,\"x\ny\"\n\n# c\n82,z\n", Map.of("comment", "#")));
    }

    @Test
    void openQuote_isHalfAFile() {
        FormatException refusal =
                assertThrows(FormatException.class, () -> read("Port,Name\n80,http\n443,\"https\n22,ssh\n", Map.of()));
        assertTrue(refusal.getMessage().contains("line 2"), refusal.getMessage());
        assertTrue(refusal.getMessage().contains("quote"), refusal.getMessage());
    }

    @Test
    void quotesThatAreNone_areReadWithTheOption() throws FormatException {
        assertEquals(
                "line 2: port=80 | name=http | description=\"Web\n".replace("\n", "") + "\n",
                read("Port,Name,Description\n80,http,\"Web\n", Map.of("quote", "")));
    }

    @Test
    void headerThatNobodyKnows_isPassedOverWhenTheSourceFileSaysThereIsOne() throws FormatException {
        String text = "Anschluss;Dienst\n80;http\n";
        assertEquals(
                "line 2: port=80 | name=http\n",
                read(text, Map.of("header", true, "columns", List.of("port", "name"))));
        assertEquals(
                "line 2: port=80 | name=http\n",
                read(text, Map.of("columns", Map.of("Anschluss", "port", "dienst", "name"))));
    }

    @Test
    void linesThatAreLongerOrShorter_keepWhatTheyHave() throws FormatException {
        assertEquals("""
                line 2: port=80
                line 3: port=81 | text=a
                """, read("Port,Name\n80\n81,a,,,\n", Map.of()));
    }

    @Test
    void severalTextColumnsWithoutHeader_areNotGuessed() {
        FormatException refusal =
                assertThrows(FormatException.class, () -> read("80,http,Web\n22,ssh,Shell\n25,smtp,Mail\n", Map.of()));
        assertTrue(refusal.getMessage().contains("expected a table whose header"), refusal.getMessage());
    }

    @Test
    void optionsThatCannotBe_areTheSourceFilesFault() {
        assertThrows(DatasetsException.class, () -> read("Port,Name\n1,a\n", Map.of("delimiter", "||")));
        assertThrows(DatasetsException.class, () -> read("Port,Name\n1,a\n", Map.of("columns", Map.of("x", "haven"))));
        assertThrows(DatasetsException.class, () -> read("Port,Name\n1,a\n", Map.of("header", "no")));
    }

    private static String read(String text, Map<String, Object> options) throws FormatException {
        return Printed.print(Printed.format("delimited"), text, options);
    }
}
