package org.portregistry.ingest.list.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.portregistry.ingest.list.FormatException;
import org.portregistry.ingest.list.Shown;

class ServicesFormatTest {

    @Test
    void aliasesAndComment_areTheRestOfTheLine() throws Exception {
        assertEquals(
                "line 1: port=53, transport=tcp, name=domain, description=Names # really, aliases=nameserver;dns",
                rows("domain\t53/tcp\tnameserver dns\t# Names # really"));
    }

    @Test
    void blankLinesAndComments_areNoRows() throws Exception {
        assertEquals("line 4: port=7, transport=tcp, name=echo", rows("\n# a list\n#\necho 7/tcp\n"));
    }

    @Test
    void frequencyOfNmap_isItsOwnCell() throws Exception {
        assertEquals(
                "line 1: port=22, transport=tcp, name=ssh, description=Secure Shell, frequency=0.182286",
                rows("ssh\t22/tcp\t0.182286\t# Secure Shell"));
    }

    @Test
    void severalProtocolsAndRanges_stayTogether() throws Exception {
        assertEquals(
                "line 1: port=9, transport=tcp/udp/sctp/dccp, name=discard\nline 2: port=3322-3325, transport=tcp, name=active-net",
                rows("discard\t9/tcp/udp/sctp/dccp\nactive-net\t3322-3325/tcp"));
    }

    @Test
    void namesOutsideTheRfc_areNames() throws Exception {
        assertEquals(
                "line 1: port=63, transport=tcp, name=whois++\nline 2: port=211, transport=tcp, name=914c/g",
                rows("whois++ 63/tcp\n914c/g 211/tcp"));
    }

    @Test
    void commentGluedToTheRow_isTheDescription() throws Exception {
        assertEquals("line 1: port=2, transport=tcp, name=a, description=Glued", rows("a 2/tcp#Glued"));
    }

    /** Of Unicode's line ends only those of files end a row; one that stands inside must not make the row vanish. */
    @ParameterizedTest
    @ValueSource(strings = {"\u2028", "\u2029", "\u0085", "\u000b"})
    void lineSeparatorInAComment_losesNoRow(String separator) throws Exception {
        String rows = rows("echo 7/tcp # a" + separator + "b\nssh 22/tcp # c" + separator + "\n");
        assertEquals(2, rows.lines().filter(row -> row.startsWith("line ")).count(), rows);
    }

    @Test
    void commentedOutRows_areReadOnlyOnRequest() throws Exception {
        String list = "echo 7/tcp\n#netstat\t15/tcp\t# once\n# see also 80/tcp\n#\t24/tcp any mail";
        assertEquals("line 1: port=7, transport=tcp, name=echo", rows(list));
        assertEquals(
                "line 1: port=7, transport=tcp, name=echo\nline 2: port=15, transport=tcp, name=netstat, description=once",
                Shown.rows("services", list, "commented", true));
    }

    @Test
    void otherLines_areSkips() throws Exception {
        assertEquals(
                "line 1: port=7, transport=tcp, name=echo\nline 2: (not a services line)\nline 3: port=70000, transport=tcp, name=x",
                rows("echo 7/tcp\n24/tcp any private mail\nx 70000/tcp"));
    }

    @Test
    void linesThatTheSourceFileSkips_sayThatTheyAre() throws Exception {
        assertEquals(
                "line 1: port=7, transport=tcp, name=echo\nline 2: (skipped by the source file)",
                Shown.rows("services", "echo 7/tcp\nBEGIN 9/tcp", "skip", "^BEGIN"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"\n", "\r", "\r\n", "\r\r\n"})
    void lineEndsOfEveryKind_countOnce(String end) throws Exception {
        assertEquals(
                "line 2: port=7, transport=tcp, name=echo\nline 4: port=9, transport=udp, name=discard",
                rows("# list" + end + "echo 7/tcp" + end + end + "discard 9/udp"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "# only a comment\n",
                "<!DOCTYPE html>\n<p>x 80/tcp</p>",
                "\n <html><body>404</body></html>",
                "name,port\nhttp,80"
            })
    void otherDocuments_areRefused(String document) {
        assertThrows(FormatException.class, () -> rows(document));
    }

    private static String rows(String list) throws FormatException {
        return Shown.rows("services", list);
    }
}
