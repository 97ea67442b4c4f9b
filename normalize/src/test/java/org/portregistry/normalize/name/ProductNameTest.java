package org.portregistry.normalize.name;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.portregistry.model.Claim;

/** The product that a claim is about, by what the claim itself tells. */
class ProductNameTest {

    @ParameterizedTest
    @CsvSource({
        "HTTP,    HTTP proxy,        true",
        "HTTP,    proxy HTTP,        true",
        "HTTP,    plum HTTP,         false",
        "HTTP,    HTTP plum,         false",
        "HTTP,    proxy plum HTTP,   false",
        "HTTP,    HTTP plum proxy,   false",
        "HTTP,    HTTP,              false",
        "HTTP,    proxy plum,        false",
        "HTTP,    HTTP plum 2,       true",
        "HTTP 2,  HTTP 2 plum,       false",
        "HTTP,    HTTP plum 22,      false",
    })
    void product_isAnotherByAWordBesideItOrAVersion(String product, String phrase, boolean isQualified) {
        assertEquals(isQualified, new ProductName(product, Form.Kind.HEAD).isQualifiedIn(phrase));
    }

    @Test
    void link_isTheProductWhateverStandsBesideIt() {
        assertFalse(new ProductName("HTTP", Form.Kind.LINK).isQualifiedIn("HTTP proxy 2"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            plum                         |            |            | plum     | WHOLE
            Plum Transfer Protocol (PTP) |            |            | PTP      | ABBREVIATION
            Plum Transfer Protocol (XYZ) |            |            | Plum Transfer Protocol | HEAD
            Plum Transfer Protocol       | fig,ptp    |            | ptp      | ABBREVIATION
            Plum Transfer Protocol       | xyz        |            | Plum Transfer Protocol | HEAD
            Plumwire Server              |            | Plumwire   | Plumwire | LINK
            Plumwire Figwire             |            | Plumwire   | Plumwire Figwire | HEAD
            cisco Plumwire               |            | Plumwire   | Plumwire | LINK
            Pearwire Plumwire            |            | Plumwire   | Pearwire Plumwire | HEAD
            Plumwire Server              |            | server,Plumwire | Plumwire | LINK
            Web server                   |            | Figwire    | Figwire  | LINK
            Plumwire Server              |            | Figwire    | Plumwire | HEAD
            Web server                   |            | Figwire,Datewire | Datewire | LINK
            Web server                   |            | Figwire,Kiwiwire | Figwire | LINK
            """)
    void product_isAnAbbreviationALinkOrTheHead(
            String stated, String aliases, String links, String product, Form.Kind kind) {
        IanaServices iana = new IanaServices(
                List.of(Claim.of("iana", "record 1").name("datewire").build()));
        Claim claim = Claim.of("list", "line 1")
                .name(stated)
                .aliases(items(aliases))
                .links(items(links))
                .build();
        assertEquals(new ProductName(product, kind), ProductName.of(claim, iana));
    }

    private static List<String> items(String cell) {
        return cell == null ? List.of() : Arrays.asList(cell.split(","));
    }
}
