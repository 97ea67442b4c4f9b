package org.portregistry.ingest.list.iana;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.portregistry.ingest.list.Column.CONTACT;
import static org.portregistry.ingest.list.Column.DESCRIPTION;
import static org.portregistry.ingest.list.Column.NAME;
import static org.portregistry.ingest.list.Column.PORT;
import static org.portregistry.ingest.list.Column.REFERENCE;
import static org.portregistry.ingest.list.Column.REGISTERED;
import static org.portregistry.ingest.list.Column.SERVICE_CODE;
import static org.portregistry.ingest.list.Column.STATUS;
import static org.portregistry.ingest.list.Column.TRANSPORT;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.portregistry.ingest.list.FormatException;
import org.portregistry.ingest.list.Printed;
import org.portregistry.ingest.list.Rows;

class IanaPortNumbersTest {

    private static String list(String rows) {
        return """
                PORT NUMBERS

                (last updated 2006-11-13)

                Keyword         Decimal    is what a table starts with
                not-yet         1/tcp      No table

                Keyword         Decimal    Description                     References
                -------         -------    -----------                     ----------
                """ + rows + """

                DYNAMIC AND/OR PRIVATE PORTS

                The Dynamic and/or Private Ports are those from 49152 through 65535
                """;
    }

    private static Rows rows(String rows) throws FormatException {
        return Reads.rows(Printed.format("iana-port-numbers"), list(rows), StandardCharsets.ISO_8859_1);
    }

    @Test
    void everyShapeOfRow_isRead() throws FormatException {
        Rows rows = rows("""
                                  0/tcp    Reserved
                echo\t\t  7/udp    Echo
                #                 8/tcp    Unassigned
                #                15/tcp    Unassigned [was netstat]
                                 24/tcp    any private mail system
                discard           9/dccp   Discard SC:DISC
                syslog          514/udp
                active-net\t3322-3325  Active Networks
                info-aps\t6400
                intuitive edge  1355/tcp   Intuitive Edge
                #               225-241    Reserved
                                5155-5164   Unassigned
                #               1753        Unassinged (Removed 2004-05-18)
                #               1783        Decomissioned Port 04/14/00, ms
                """);
        assertEquals("2006-11-13", rows.dataDate());
        assertEquals("line 10", rows.rows().get(0).place());
        assertEquals(
                List.of(
                        "|0|tcp|reserved|Reserved|",
                        "echo|7|udp|assigned|Echo|",
                        "|8|tcp|unassigned|Unassigned|",
                        "|15|tcp|unassigned|Unassigned [was netstat]|",
                        "|24|tcp|reserved|any private mail system|",
                        "discard|9|dccp|assigned|Discard|DISC",
                        "syslog|514|udp|assigned||",
                        "active-net|3322-3325||assigned|Active Networks|",
                        "info-aps|6400||assigned||",
                        "intuitive edge|1355|tcp|assigned|Intuitive Edge|",
                        "|225-241||reserved|Reserved|",
                        "|5155-5164||unassigned|Unassigned|",
                        "|1753||unassigned|Unassinged (Removed 2004-05-18)|",
                        "|1783||reserved|Decomissioned Port 04/14/00, ms|"),
                Reads.table(rows, NAME, PORT, TRANSPORT, STATUS, DESCRIPTION, SERVICE_CODE));
    }

    @Test
    void linesThatAreNoRows_areSkippedWithTheirReason() throws FormatException {
        assertEquals(
                List.of(
                        "(remark about a port)",
                        "(remark about a port)",
                        "(commented out)",
                        "(neither name nor description)",
                        "(no port in the line)",
                        "(line too long)"),
                Reads.table(rows("""
                        ########### PORT 90 also being used unofficially by somebody #########
                        ##########      106        Unauthorized use by an insecure daemon
                        #unitary         126/tcp    Unitary Login
                        #               1775/tcp
                        (*) It is only appropriate to use these in experiments
                        """ + "x".repeat(5000) + " 80/tcp\n")));
    }

    @Test
    void comment_isAboutTheRowsOfOnePortAboveIt() throws FormatException {
        assertEquals(
                List.of("one|", "one|", "two|Ann Other", "two|Ann Other", "three|Bob Example", "three|"),
                Reads.table(rows("""
                                one    1/tcp  One
                                one    1/udp  One
                                two    2/tcp  Two
                                two    2/udp  Two
                                #             Ann Other <ann@a.example>
                                three  3/tcp  Three
                                #             Bob Example
                                three  3/udp  Three
                                """), NAME, CONTACT));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "Ann Other <ann@a.example>, Ann Other, '', ''",
        "Ann Other <ann@a.example> October 2003, Ann Other, '', 2003-10",
        "Ann Other (ann@a.example>  May 2001, Ann Other, '', 2001-05",
        "'Ann Other, +49 531 21 13 0', Ann Other, '', ''",
        "Ann Other  +44 (71)437-7009, Ann Other, '', ''",
        "Ann Other ann@a.example, Ann Other, '', ''",
        "<ann@a.example>, '', '', ''",
        "[RFC4340], '', RFC4340, ''",
        "RFC 3195, '', RFC3195, ''",
        "RFC3529 <ftp://a.example/rfc3529.txt> March 2003, '', RFC3529, 2003-03",
        "'IETF wg, Ann Other <ann@a.example>, [RFC4340]', 'IETF wg, Ann Other', RFC4340, ''",
        "RFC-ietf-idwg-beep-idxp-07.txt, '', RFC-ietf-idwg-beep-idxp-07.txt, ''",
        "Unknown contact, '', '', ''",
        "The following entry records an unassigned but widespread use, '', '', ''",
        "Jörg Änder, Jörg Änder, '', ''",
    })
    void comment_saysWhoWhereAndWhen(String comment, String contact, String reference, String registered)
            throws FormatException {
        assertEquals(
                List.of("One|" + contact + "|" + reference + "|" + registered),
                Reads.table(
                        rows("one  1/tcp  One\n#          " + comment + "\n"),
                        DESCRIPTION,
                        CONTACT,
                        REFERENCE,
                        REGISTERED));
    }

    @Test
    void commentInLowerCase_goesOnWithTheDescription() throws FormatException {
        assertEquals(
                List.of("like exec, but automatic authentication is performed|Ann Other", "syslog|"),
                Reads.table(rows("""
                                cmd     514/tcp    like exec, but automatic
                                #                  authentication
                                                           is performed
                                #                  Ann Other <ann@a.example>
                                syslog  514/udp    syslog
                                """), DESCRIPTION, CONTACT));
    }

    @Test
    void listCutOff_isRefused() {
        String whole = list("one  1/tcp  One\n");
        assertEquals(
                "line 10: expected a heading after the last table; the text is cut off",
                Reads.refusal(
                        Printed.format("iana-port-numbers"),
                        whole.substring(0, whole.indexOf("DYNAMIC")).stripTrailing()));
    }

    @Test
    void otherText_isRefused() {
        assertTrue(
                Reads.refusal(Printed.format("iana-port-numbers"), "a\nb\n").startsWith("line 2: expected rows below"));
        assertTrue(Reads.refusal(Printed.format("iana-port-numbers"), "").startsWith("line 0: expected rows below"));
        assertTrue(Reads.refusal(Printed.format("iana-port-numbers"), "<!DOCTYPE html><p>")
                .contains("found an HTML page"));
    }
}
