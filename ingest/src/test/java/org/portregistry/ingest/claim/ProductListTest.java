package org.portregistry.ingest.claim;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.portregistry.ingest.list.LinkedText;

class ProductListTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Moth, Gnat WebLogic                  | Moth;Gnat WebLogic | Moth;Gnat WebLogic",
                "Moth client or Gnat Keeper           | Gnat Keeper        | Moth client;Gnat Keeper",
                "Moth versions up to 2, Gnat Protector| Moth;Gnat          | Moth versions up to 2;Gnat Protector",
                "Moth Transport (MTP), Gnat Control   | Moth Transport;Gnat Control | Moth Transport (MTP);Gnat Control",
                "Moth, discovery of Gnat devices      | Moth;Gnat          | Moth, discovery of Gnat devices",
                "moth, Moth pack service              | Moth               | moth, Moth pack service",
                "MTP, Moth Transport Protocol         | Moth Transport Protocol | MTP, Moth Transport Protocol",
                "Moth, VPN Software                   | Moth;VPN           | Moth, VPN Software",
                "Moth (was Gnat, Louse)               | Moth;Gnat;Louse    | Moth (was Gnat, Louse)",
                "Moth, Gnat                           | Moth               | Moth, Gnat",
            })
    void products_areTheOnesThatTheListLinks(String text, String links, String parts) {
        LinkedText linked = new LinkedText(text, List.of(links.split(";")));
        assertEquals(
                List.of(parts.split(";")),
                ProductList.split(linked).stream().map(LinkedText::text).toList());
    }
}
