package org.portregistry.publish.report;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SourcePageTest {

    @ParameterizedTest
    @CsvSource({
        "https://www.iana.org/a/service-names-port-numbers.xml, record 7, https://www.iana.org/a/service-names-port-numbers.xhtml?search=80",
        "https://raw.githubusercontent.com/o/r/main/a/b.txt, line 7, https://github.com/o/r/blob/main/a/b.txt#L7",
        "https://raw.githubusercontent.com/o/r/main/P.md, line 7, https://github.com/o/r/blob/main/P.md?plain=1#L7",
        "https://raw.githubusercontent.com/o/r/main/l.json, record 7, https://raw.githubusercontent.com/o/r/main/l.json",
        "https://salsa.debian.org/md/n/-/raw/master/s, line 7, https://salsa.debian.org/md/n/-/blob/master/s#L7",
        "https://gitweb.gentoo.org/b.git/plain/s, line 7, https://gitweb.gentoo.org/b.git/tree/s#n7",
        "https://example.org/list, line 7, https://example.org/list",
    })
    void claim_isShownAsNearAsItsHostCan(String url, String place, String shown) {
        assertEquals(shown, SourcePage.of(List.of(url), place, 80));
    }

    @Test
    void addressThatIsNoneOfTheWeb_isNoLink() {
        assertEquals("", SourcePage.of(List.of("javascript:alert(1)"), "line 7", 80));
        assertEquals("", SourcePage.of(List.of()));
    }
}
