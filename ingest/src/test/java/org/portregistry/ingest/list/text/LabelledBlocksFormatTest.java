package org.portregistry.ingest.list.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.portregistry.ingest.list.FormatException;
import org.portregistry.ingest.list.Shown;

class LabelledBlocksFormatTest {

    private static final String HTTP = "port=80, transport=tcp, name=http";
    private static final String DNS = "port=53, transport=udp, name=domain";

    @Test
    void blankLinesBetweenLabels_doNotEndABlock() throws Exception {
        assertEquals(
                "line 1: port=21, name=FTP, description=Files\nline 7: port=22, name=SSH",
                rows("Port: 21\n\nService: FTP\n\nDescription: Files\n\nPort: 22\n\nService: SSH\n"));
    }

    @Test
    void blocksAsParagraphs_mayBeginWithAnyLabel() throws Exception {
        String expected = "line 1: " + HTTP + "\nline 5: " + DNS;
        assertEquals(
                expected, rows("Service: http\nPort: 80\nProtocol: tcp\n\nService: domain\nPort: 53\nProtocol: udp"));
        assertEquals(
                expected,
                rows("Protocol = tcp\nService = http\nPort = 80\n\nProtocol = udp\nService = domain\nPort = 53"));
        assertEquals(
                expected,
                rows(
                        "**Service:** http\n**Port:** 80\n**Protocol:** tcp\n\n**Service:** domain\n**Port:** 53\n**Protocol:** udp"));
    }

    @Test
    void headingsAboveIndentedLabels_areNames() throws Exception {
        assertEquals(
                "line 2: " + HTTP + "\nline 5: " + DNS,
                rows("http:\n  port: 80\n  protocol: tcp\ndomain:\n  port: 53\n  protocol: udp\n"));
        assertEquals(
                "line 2: " + HTTP + "\nline 6: " + DNS,
                rows("[http]\nport=80\nprotocol=tcp\n\n[domain]\nport=53\nprotocol=udp\n"));
    }

    @Test
    void profilesOfAFirewall_areRead() throws Exception {
        assertEquals("""
                line 2: port=137,138/udp|139,445/tcp, name=Samba, description=Files for all Shares them
                line 7: port=22/tcp, name=OpenSSH, description=Shells""", rows("""
                        [Samba]
                        title=Files for all
                        description=Shares them
                        ports=137,138/udp|139,445/tcp

                        [OpenSSH]
                        description=Shells
                        ports=22/tcp
                        """));
    }

    @Test
    void itemsOfYamlAndTablesOfToml_areRead() throws Exception {
        assertEquals(
                "line 2: " + HTTP + "\nline 5: " + DNS,
                rows(
                        "ports:\n- port: 80\n  protocol: tcp\n  name: http\n- port: 53\n  protocol: udp\n  name: 'domain'\n"));
        assertEquals(
                "line 2: " + HTTP + "\nline 7: " + DNS,
                rows(
                        "[[service]]\nport = 80\nprotocol = \"tcp\"\nname = \"http\"\n\n[[service]]\nport = 53\nprotocol = \"udp\"\nname = \"domain\"\n"));
    }

    @Test
    void descriptionBeforeThePort_belongsToItsParagraph() throws Exception {
        assertEquals(
                "line 1: port=80, name=http, description=The web\nline 5: port=53, name=domain, description=Names",
                rows(
                        "Description: The web\nPort: 80\nService: http\n\nDescription: Names\nPort: 53\nService: domain\n"));
    }

    @Test
    void wholeBlockOnOneLine_isParted() throws Exception {
        assertEquals(
                "line 1: " + HTTP + "\nline 2: " + DNS,
                rows("Name: http, Port: 80, Protocol: tcp\nName: domain, Port: 53, Protocol: udp"));
    }

    @Test
    void blockInsideAParagraph_isABlock() throws Exception {
        assertEquals(
                "line 1: port=1080, name=SOCKS, description=Tunnels: see there.\n"
                        + "line 3: port=1170, name=[NULL], description=Voice: opens it.",
                rows(
                        "Port: 1080\nService: SOCKS\nDescription: Tunnels: see there. Port: 1170 Service: [NULL] Description: Voice: opens it."));
    }

    @Test
    void labelsInsideAValue_partNothingByThemselves() throws Exception {
        assertEquals(
                "line 1: port=139, name=nb, description=Port 139: files. Note: this service: old",
                rows("Port: 139\nService: nb\nDescription: Port 139: files. Note: this service: old"));
    }

    @Test
    void linesBelowALabel_continueItsValue() throws Exception {
        assertEquals(
                "line 1: port=80, name=http, description=one two",
                rows("Port: 80\nService: http\nDescription: one\n  two\n\nSee also the index."));
    }

    @Test
    void unknownLabels_areNoPartOfOtherValues() throws Exception {
        assertEquals("line 1: port=80, name=http", rows("Port: 80\nColour: blue\nService: http"));
    }

    @Test
    void textBeforeTheFirstPort_isNoBlock() throws Exception {
        assertEquals("line 3: port=80, name=http", rows("Note: all of this is old\n\nPort: 80\nService: http"));
    }

    @Test
    void blockThatBreaksOffAfterItsPort_isASkip() throws Exception {
        assertEquals(
                "line 1: port=80, name=http\nline 4: (block ends after its port)",
                rows("Port: 80\nService: http\n\nPort: 81\n\nThe prev: The next:\n\nMo"));
    }

    @Test
    void ownWordsForLabels_areNamedInTheSourceFile() throws Exception {
        assertEquals(
                "line 1: port=80, name=http",
                Shown.rows(
                        "labelled-blocks",
                        "Puerto: 80\nNombre: http",
                        "columns",
                        Map.of("Puerto", "port", "Nombre", "name")));
    }

    @Test
    void documentWithoutAPortLabel_isRefused() {
        assertThrows(FormatException.class, () -> rows("Service: http\n"));
    }

    private static String rows(String text) throws FormatException {
        return Shown.rows("labelled-blocks", text);
    }
}
