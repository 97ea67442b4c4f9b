package org.portregistry.normalize.name;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ServiceSlugTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        Back Orifice 2000                                  | back-orifice-2000
        TACACS+                                            | tacacs-plus
        Jane's Café                                        | janes-cafe
        Oracle Plumwire Portable Storage Content           | plumwire-portable
        Windows Server Update Services                     | windows-server-update-services
        PlumWire Applied Growth Gardening Edition          | plumwire
        """)
    void product_becomesAShortNameOfWholeWords(String product, String name) {
        ServiceSlug slug = ServiceSlug.of(product);
        assertEquals(name, slug.name());
        assertFalse(slug.isCut());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        Pears Plums Apricots Nectarines Peaches            | pears-plums-apricots-nectarines
        Pears Plums and the Apricots of Armenia            | pears-plums
        pneumonoultramicroscopicsilicovolcanoconiosis      | pneumonoultramicroscopicsilicov
        """)
    void whatIsTooLongForAName_isCutAtAWord(String product, String name) {
        assertEquals(new ServiceSlug(name, true, Slug.of(product)), ServiceSlug.of(product));
    }

    @ParameterizedTest
    @CsvSource({"plum, 2, plum-2", "pears-plums-apricots-nectarines, 12, pears-plums-apricots-nectari-12"})
    void numberedName_staysWithinItsLength(String slug, int number, String numbered) {
        assertEquals(numbered, Slug.numbered(slug, number));
    }

    @ParameterizedTest
    @CsvSource({"ѕsh, u0455sh", "pаypal, pu0430ypal", "ssh, ssh", "Pokémon, pokemon"})
    void letterThatOnlyLooksLatin_isSpelledOut(String stated, String slug) {
        assertEquals(slug, Slug.of(stated));
    }
}
