package org.portregistry.publish.report;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReferenceTest {

    @ParameterizedTest
    @CsvSource({
        "RFC9110, [RFC9110 -> https://www.rfc-editor.org/rfc/rfc9110]",
        "see RFC 0793 and more, see |[RFC 0793 -> https://www.rfc-editor.org/rfc/rfc793]| and more",
        "https://example.org/a;b, [https://example.org/a -> https://example.org/a]|;b",
        "javascript:alert(1), javascript:alert(1)",
    })
    void reference_isCutIntoTextAndWhatCanBeOpened(String stated, String parts) {
        assertEquals(
                parts,
                Reference.of(stated).stream()
                        .map(part -> part.url().isEmpty() ? part.text() : "[" + part.text() + " -> " + part.url() + "]")
                        .collect(Collectors.joining("|")));
    }
}
