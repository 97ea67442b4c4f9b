package org.portregistry.ingest;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.portregistry.ingest.list.FormatException;
import org.portregistry.model.Claim;

/** What a list links or emphasises where it names a service is reported beside the name, in every kind of markup. */
class LinksTest {

    static Stream<Arguments> markup() {
        return Stream.of(
                Arguments.of("html-table", """
                        <html><table><tr><th>Port<th>TCP<th>Description
                        <tr><td>31<td>yes<td><a href="/m">Moth</a> server by <b>Gnat Inc.</b><sup><a href="#1">[1]</a></sup></td></tr>
                        </table></html>
                        """, List.of()),
                Arguments.of("markdown-table", """
                        | Port | Name |
                        |------|------|
                        | 31   | [Moth](https://moth.example) server by **Gnat Inc.**[^1] |
                        """, List.of()),
                Arguments.of("json", """
                        [{"port": 31, "description": "[[Moth (software)|Moth]]<ref>x [[y]]</ref> server by '''Gnat Inc.'''"}]
                        """, List.of("markup", "wikitext")),
                Arguments.of("html-list", """
                        <html><ul><li>31/tcp: <i>Moth</i> server by <strong>Gnat Inc.</strong></li></ul></html>
                        """, List.of()));
    }

    @ParameterizedTest
    @MethodSource("markup")
    void whatTheListLinks_isReportedBesideTheName(String format, String list, List<String> options)
            throws FormatException {
        Claim claim = SourceFiles.read(list, format, options.toArray()).claims().get(0);
        assertEquals("Moth server", claim.name());
        assertEquals(List.of("Moth", "Gnat Inc"), claim.links());
    }

    @Test
    void addressesSentencesAndFootnotes_areNoNames() throws FormatException {
        Reading reading = SourceFiles.read("""
                        | Port | Name |
                        |------|------|
                        | 31   | Moth **https://moth.example** *which nobody has ever seen fly at night* [1](#1) **(MTH)** |
                        """, "markdown-table");
        assertEquals(List.of("MTH"), reading.claims().get(0).links());
    }

    @Test
    void twoProductsInOneText_areTwoClaimsEachWithItsLinks() throws FormatException {
        Reading reading = SourceFiles.read("""
                        <html><table><tr><th>Port<th>TCP<th>Description
                        <tr><td>31<td>yes<td><a>Moth</a> client, <a>Gnat Keeper</a></td></tr>
                        </table></html>
                        """, "html-table");
        assertEquals(
                List.of("Gnat Keeper: [Gnat Keeper]", "Moth client: [Moth]"),
                reading.claims().stream()
                        .map(claim -> claim.name() + ": " + claim.links())
                        .sorted()
                        .toList());
    }

    @Test
    void malwareInTheProseOfABenignList_isMalicious() throws FormatException {
        Reading reading = SourceFiles.read("""
                        | Port | Description                            |
                        |------|----------------------------------------|
                        | 31   | Moth remote administration tool (RAT)  |
                        | 32   | Gnat remote administration             |
                        """, "markdown-table");
        assertEquals(
                List.of("Moth malicious", "Gnat remote administration "),
                reading.claims().stream()
                        .map(claim -> claim.name() + " " + claim.status().code())
                        .toList());
    }
}
