package org.portregistry.normalize.rank;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.portregistry.model.Registry;
import org.portregistry.normalize.Registries;

/** The other names of a service, from IANA's assignment and one claim beside it. */
class AliasesTest {

    @ParameterizedTest
    @CsvSource(delimiter = ':', quoteCharacter = '"', textBlock = """
        list | 80 | tcp | http  | | | aliases=www;www-http   : [www, www-http]
        list | 80 | tcp | http  | | | aliases=HTTP;h-t-t-p   : []
        list | 80 | tcp | http  | | | aliases=World Wide Web : []
        list | 80 | tcp | http  | | | aliases=a,b            : []
        list | 80 | tcp | http  | | | aliases=WWW;www        : [www]
        list | 80 | tcp | http  | | | aliases=WwW;WWw        : [WWw]
        list | 80 | tcp | http  | | | aliases=+              : []
        list | 80 | tcp | http  | | | aliases=abcdefghijklmnopqrstuvwxyz-12345  : [abcdefghijklmnopqrstuvwxyz-12345]
        list | 80 | tcp | http  | | | aliases=abcdefghijklmnopqrstuvwxyz-123456 : []
        iana | 80 | tcp | www   | assigned | | current=http  : [www]
        iana | 80 | tcp | ht_tp | assigned | | current=http  : [ht_tp]
        """)
    void otherNames_areThoseThatLookLikeOneAndSaySomethingElse(String claim, String aliases) {
        Registry registry = Registries.of("iana | 80 | tcp | http | assigned | Web\n" + claim);
        assertEquals(aliases, Registries.row(registry, "80/tcp/http").aliases().toString());
    }

    @ParameterizedTest
    @CsvSource({"www, '[]'", "web, '[www]'"})
    void nameOfAnotherServiceThere_isNoAlias(String other, String aliases) {
        Registry registry = Registries.of("""
            iana | 80 | tcp | http | assigned | Hypertext
            iana | 80 | tcp | %s   | assigned |
            list | 80 | tcp | http |          | | aliases=www
            """.formatted(other));
        assertEquals(aliases, Registries.row(registry, "80/tcp/http").aliases().toString());
    }

    @ParameterizedTest
    @CsvSource({"malicious, '[Big Trojan v1]'", "'', '[]'"})
    void namesOfMalware_mayHoldBlanks(String status, String aliases) {
        Registry registry = Registries.of("""
            list  | 999 | tcp | BigTrojan | %s | | aliases=Big Trojan v1
            """.formatted(status));
        assertEquals(aliases, registry.assignments().get(0).aliases().toString());
    }
}
