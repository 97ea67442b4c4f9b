package org.portregistry.ingest.list.iana;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.portregistry.ingest.list.Column.ASSIGNEE;
import static org.portregistry.ingest.list.Column.CONTACT;
import static org.portregistry.ingest.list.Column.CURRENT_NAME;
import static org.portregistry.ingest.list.Column.DESCRIPTION;
import static org.portregistry.ingest.list.Column.NAME;
import static org.portregistry.ingest.list.Column.PORT;
import static org.portregistry.ingest.list.Column.REFERENCE;
import static org.portregistry.ingest.list.Column.REGISTERED;
import static org.portregistry.ingest.list.Column.STATUS;
import static org.portregistry.ingest.list.Column.TRANSPORT;
import static org.portregistry.ingest.list.Column.UNAUTHORIZED_USE;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.portregistry.ingest.list.FormatException;
import org.portregistry.ingest.list.Printed;
import org.portregistry.ingest.list.Row;
import org.portregistry.ingest.list.Rows;

class IanaCsvTest {

    private static final String HEADER = "Service Name,Port Number,Transport Protocol,Description,Assignee,Contact,"
            + "Registration Date,Modification Date,Reference,Service Code,Unauthorized Use Reported,Assignment Notes\r\n";

    private static Rows rows(String text) throws FormatException {
        return Reads.rows(Printed.format("iana-csv"), text);
    }

    @Test
    void cellsWithLineBreaksAndQuotes_areReadWhole() throws FormatException {
        Rows rows = rows(HEADER
                + "whoispp,63,tcp,\"whois++\nIANA assigned this well-formed service name as a replacement for"
                + " \"\"whois++\"\".\",[Ann_Other],[Ann_Other],2001-02,,[RFC1][RFC2],,,\r\n"
                + "whois++,63,tcp,whois++,[Acme_Inc_2],[Ann_Other][Bob_Example],,,,,,\"This entry is an alias to"
                + " \"\"whoispp\"\".\nThis entry is now historic.\"\r\n");
        assertEquals(
                List.of(
                        "63|tcp|whoispp|whois++|Ann Other|Ann Other|2001-02|RFC1; RFC2|",
                        "63|tcp|whois++|whois++|Acme Inc|Ann Other; Bob Example|||whoispp"),
                Reads.table(
                        rows,
                        PORT,
                        TRANSPORT,
                        NAME,
                        DESCRIPTION,
                        ASSIGNEE,
                        CONTACT,
                        REGISTERED,
                        REFERENCE,
                        CURRENT_NAME));
        assertEquals(
                List.of("line 2", "line 4"),
                rows.rows().stream().map(Row::place).toList());
    }

    @ParameterizedTest
    @ValueSource(strings = {"Known Unauthorized Uses", "Unauthorized Use Reported"})
    void bothTitlesOfUnauthorizedUse_areKnown(String title) throws FormatException {
        String text = HEADER.replace("Unauthorized Use Reported", title)
                + ",100,,Unassigned,,,,,,,Known Unauthorized Use on 100,\r\n,101,,Reserved,,,,,,,,\r\n";
        assertEquals(
                List.of("100|unassigned|yes", "101|reserved|"),
                Reads.table(rows(text), PORT, STATUS, UNAUTHORIZED_USE));
    }

    @Test
    void columnsInAnotherOrder_areFoundByTitle() throws FormatException {
        assertEquals(
                List.of("echo|7|tcp|Echo"),
                Reads.table(
                        rows("\ufeffDescription,Transport Protocol,Port Number,Service Name\nEcho,tcp,7,echo\n"),
                        NAME,
                        PORT,
                        TRANSPORT,
                        DESCRIPTION));
    }

    @Test
    void blankLinesBetweenRows_areCounted() throws FormatException {
        Rows rows = rows("\n" + HEADER + "\r\necho,7,udp,Echo,,,,,,,,\r\n\n\necho,7,tcp,\"Echo\nagain\",,,,,,,,\n");
        assertEquals(
                List.of("line 4", "line 7"),
                rows.rows().stream().map(Row::place).toList());
        String message = Reads.refusal(Printed.format("iana-csv"), HEADER + "\n\necho,7\n");
        assertTrue(message.startsWith("line 4: expected 12 cells"), message);
    }

    @Test
    void otherDocument_isRefusedWithWhatItStartsWith() {
        assertEquals(
                "line 1: expected IANA's header \"Service Name,Port Number,Transport Protocol,Description,...\","
                        + " found \"<!DOCTYPE html>\"",
                Reads.refusal(Printed.format("iana-csv"), "\n\n<!DOCTYPE html>\n<html>\n"));
        assertTrue(Reads.refusal(Printed.format("iana-csv"), "").startsWith("line 1: expected records"));
        assertTrue(Reads.refusal(Printed.format("iana-csv"), HEADER).startsWith("line 2: expected records"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "echo,7,tcp,Echo,[Jon_Postel]",
                "echo,7,tcp,\"Echo that goes on",
                "echo,7,tcp,\"Echo\" and more,,,,,,,,\r\n",
                "echo,7,tcp,Echo,,,,,,,,a not"
            })
    void fileCutOff_isRefusedWithItsLine(String last) {
        String message = Reads.refusal(Printed.format("iana-csv"), HEADER + "echo,7,udp,Echo,,,,,,,,\r\n" + last);
        assertTrue(message.startsWith("line 3: ") || message.startsWith("line 4: "), message);
    }
}
