package org.portregistry.ingest.datasets;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Period;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.portregistry.ingest.DatasetsException;
import org.portregistry.ingest.FakeFormat;
import org.portregistry.ingest.FakeFormat.FakeOptions;
import org.portregistry.ingest.Formats;
import org.portregistry.ingest.SourceDefinition;
import org.portregistry.ingest.list.Column;
import org.portregistry.ingest.list.Selection;
import org.portregistry.model.Authority;
import org.portregistry.model.Include;
import org.portregistry.model.Source;
import org.portregistry.model.TextPolicy;

class SourceFileTest {

    private static final String LEAST = """
            {
              "title": "A list",
              "read": {"format": "fake"},
              "authority": "community",
              "licence": "CC0-1.0",
              "text": "keep",
              "include": "default",
              "minimumClaims": 10
            }
            """;

    @TempDir
    Path folder;

    @Test
    void requiredKeysOnly_areEnough() throws IOException {
        SourceDefinition source = read("a-list.json", LEAST);
        assertEquals(
                new Source("a-list", "A list", Authority.COMMUNITY, "CC0-1.0", TextPolicy.KEEP, Include.DEFAULT, ""),
                source.source());
        assertEquals("fake", source.format());
        assertEquals(10, source.minimumClaims());
        assertEquals(List.of(), source.urls());
        assertEquals(OptionalDouble.empty(), source.maximumLoss());
    }

    @Test
    void everyOptionalKey_isRead() throws IOException {
        SourceDefinition source = read("a.json", with("""
                "urls": ["https://example.org/list?page=1", "http://example.org/list?page=2"], "file": ["1.txt", "2.txt"],
                "derivedFrom": "iana", "list": "services", "asOf": "2026-08-17", "maximumLoss": 0.25, "rhythm": "P1M",
                "comment": "why it is so"
                """));
        assertEquals(
                List.of(URI.create("https://example.org/list?page=1"), URI.create("http://example.org/list?page=2")),
                source.urls());
        assertEquals(List.of("1.txt", "2.txt"), source.files());
        assertEquals("iana", source.source().derivedFrom());
        assertEquals("services", source.list());
        assertEquals("2026-08-17", source.asOf());
        assertEquals(OptionalDouble.of(0.25), source.maximumLoss());
        assertEquals(Optional.of(Period.ofMonths(1)), source.rhythm());
    }

    @Test
    void formatOptions_standUnderRead() throws IOException {
        SourceDefinition source = read("a.json", reading("""
                "separator": "\\t", "select": ["a", "b"], "columns": {"Port No": "port", "What": "name"}
                """));
        assertEquals("\t", source.options().of(FakeOptions.class).separator().orElse(""));
        assertEquals(List.of("a", "b"), source.options().of(Selection.class).select());
        assertEquals(
                Map.of("port no", Column.PORT, "what", Column.NAME),
                source.options().common().stated().byHeader());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            unknown key, near one      | "minimumClaim": 3               | "minimumClaim": unknown key (did you mean "minimumClaims"?)
            unknown key, none near     | "wibble": 3                     | "wibble": unknown key; remove it, or use one of title, authority
            duplicate key              | "title": "B"                    | line 9, column 8: duplicate key "title"
            scheme                     | "urls": ["ftp://example.org/x"] | "urls": "ftp://example.org/x" is not an http or https address
            no host                    | "urls": "https:/x"              | "urls": "https:/x" is not an http or https address
            no address                 | "urls": ["https://a b/"]        | "urls": "https://a b/" is not an address
            url of the wrong type      | "urls": [3]                     | "urls[0]": must be a text, not 3
            file is a way              | "file": "../x"                  | "file": "../x" is not a file name
            file with a NUL            | "file": "a\\u0000b"               | is not a file name; write the name alone
            file is no pattern         | "file": "*.{xml"                | "file": "*.{xml" is not a pattern of file names
            loss above a quarter       | "maximumLoss": 0.26             | "maximumLoss": must be a share of the claims above 0 and at most 0.25
            loss of nothing            | "maximumLoss": 0                | "maximumLoss": must be a share
            loss as text               | "maximumLoss": "0.1"            | "maximumLoss": must be a number, not "0.1"
            rhythm in words            | "rhythm": "weekly"              | "rhythm": "weekly" is not an ISO 8601 period
            rhythm of hours            | "rhythm": "PT12H"               | "rhythm": "PT12H" is not an ISO 8601 period
            rhythm of nothing          | "rhythm": "P0D"                 | "rhythm": "P0D" is not a length of time
            rhythm beyond all calendars | "rhythm": "P999999999Y"        | "rhythm": "P999999999Y" is not an ISO 8601 period
            day that there is not      | "asOf": "2026-02-30"            | "asOf": "2026-02-30" is not a day; write it like 2026-08-17
            null                       | "derivedFrom": null             | "derivedFrom": must not be null; remove the key
            """)
    void wrongKey_isNamedWithItsCure(String situation, String key, String expected) {
        assertComplaint(expected, "a.json", with(key));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            unknown option             | "seperator": ","                | "read.seperator": unknown key (did you mean "separator"?)
            option of a wrong type     | "separator": 1.5                | "read.separator": must be a text, not 1.5
            option with a wrong inside | "columns": {"a": ["b"]}         | "columns": names a column by ["b"]; write a text such as "port"
            skip is not an expression      | "skip": ["a", "(b"]            | "skip": is not a regular expression: (b (Unclosed group at character 2)
            date is not an expression      | "date": "["                     | "date": is not a regular expression: [
            column that is none        | "columns": {"Puerto": "prot"}   | "columns": "prot" is not a column (did you mean "port"?); write one of port, transport
            columns by position        | "columns": ["port", "nam"]      | "columns": "nam" is not a column
            default of no column       | "defaults": {"proto": "tcp"}    | "defaults": "proto" is not a column
            default transport          | "defaults": {"transport": "upd"} | "defaults": "upd" cannot be read as transport; write tcp, udp, sctp, dccp
            default status             | "defaults": {"status": "evil"}  | "defaults": "evil" cannot be read as status; write assigned, reserved
            default use                | "defaults": {"used": "often"}   | "defaults": "often" cannot be read as used; write yes or no
            default frequency          | "defaults": {"frequency": "1.5"} | "defaults": "1.5" cannot be read as frequency; write a share from 0 to 1
            default port               | "defaults": {"port": "70000"}   | "defaults": "70000" cannot be read as port
            split is not an expression     | "split": {"name": "*"}          | "split": is not a regular expression: *
            charset                    | "charset": "latin-99"           | "charset": there is no charset "latin-99"
            malware in words           | "malware": "much"               | "read.malware": must be true or false
            """)
    void wrongOption_isNamedWithItsCure(String situation, String option, String expected) {
        assertComplaint(expected, "a.json", reading(option));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            "title": "A list",        |                         | "title": is missing; add it
            "format": "fake"          | "format": "fakes"       | no format is called "fakes" (did you mean "fake"?); use one of fake, curated
            "authority": "community"  | "authority": "comunity" | (did you mean "community"?); use one of local, registry, primary, distribution, community
            "include": "default"      | "include": "yes"        | "include": "yes" is not allowed; use one of default, opt-in, never
            "text": "keep"            | "text": true            | "text": must be a text, not true
            "minimumClaims": 10       | "minimumClaims": -1     | "minimumClaims": must be a whole number, 0 or more, not -1
            "minimumClaims": 10       | "minimumClaims": 1.5    | "minimumClaims": must be a whole number
            "minimumClaims": 10       | "minimumClaims": "10"   | "minimumClaims": must be a whole number
            "licence": "CC0-1.0"      | "licence": " "          | "licence": must not be blank
            """)
    void wrongValue_isNamedWithItsCure(String right, String wrong, String expected) {
        assertTrue(LEAST.contains(right), right);
        assertComplaint(expected, "a.json", LEAST.replace(right, wrong == null ? "" : wrong));
    }

    @Test
    void missingKeys_areNamedAllAtOnce() {
        assertComplaint(
                "\"authority\", \"licence\", \"text\", \"include\", \"minimumClaims\", \"read\": are missing; add them",
                "a.json",
                "{\"title\": \"A list\"}");
    }

    @Test
    void missingUnknownAndWrongKeys_areAllTold_withTheirLines() {
        assertEquals("""
                line 1: "title", "licence", "text": are missing; add them
                line 2: "titel": unknown key (did you mean "title"?); remove it
                line 3: "authority": "comunity" is not allowed (did you mean "community"?)
                line 4: "include": must not be null; remove the key, or give it a value
                line 5: "minimumClaims": must be a whole number, 0 or more, not -1; correct it
                line 6: "urls": "ftp://a" is not an http or https address; write https://…
                line 7: "derivedFrom": there is no source "ianna"; name a source, or remove the key
                line 8: "columns": is unknown here; move it under "read"
                line 11: "read.seperator": unknown key (did you mean "separator"?); remove it
                line 13: "columns": "prot" is not a column (did you mean "port"?)
                line 14: "columns": "nam" is not a column (did you mean "name"?)
                line 17: "skip": is not a regular expression: (b (Unclosed group at character 2); see java.util.regex.Pattern for the syntax
                line 18: "skip": is not a regular expression: [ (Unclosed character class at character 0); see java.util.regex.Pattern for the syntax
                line 20: "read.malware": must be true or false, not "yes"; correct it
                line 21: "read.rhythm": is unknown here; move it out of "read"
                line 22: "defaults": "upd" cannot be read as transport; write tcp, udp, sctp, dccp, or several joined by /""", complaints("""
                {
                  "titel": "A list",
                  "authority": "comunity",
                  "include": null,
                  "minimumClaims": -1,
                  "urls": ["ftp://a", "https://example.org"],
                  "derivedFrom": "ianna",
                  "columns": {"Puerto": "port"},
                  "read": {
                    "format": "fake",
                    "seperator": ";",
                    "columns": {
                      "a": "prot",
                      "b": "nam",
                      "c": "name"
                    },
                    "skip": ["(b",
                      "[",
                      "right"],
                    "malware": "yes",
                    "rhythm": "P1M",
                    "defaults": {"transport": "upd"}
                  }
                }
                """));
    }

    @Test
    void optionsThatAreWrongTogether_areToldWithTheOthers() {
        assertEquals("""
                line 3: "pattern": group "foo" names no column; name it port, transport, name, description, text, ...
                line 4: "heading": group "bar" names no column; name it port, transport, name, description, text, ...
                line 5: "charset": there is no charset "x-99"; write one such as windows-1252""", complaints("""
                {"title": "x", "authority": "community", "licence": "MIT", "text": "drop", "include": "opt-in", "minimumClaims": 1,
                  "read": {"format": "pattern",
                    "pattern": "(?<port>\\\\d+) (?<foo>x)",
                    "heading": ["(?<name>x)", "(?<bar>x)"],
                    "charset": "x-99"}}
                """));
        assertEquals(
                "line 2: \"pattern\": is missing; write a regular expression with a group (?<port>...)",
                complaints("""
                {"title": "x", "authority": "community", "licence": "MIT", "text": "drop", "include": "opt-in", "minimumClaims": 1,
                  "read": {"format": "pattern"}}
                """));
        assertEquals(
                "line 2: \"select\": \"a[[\" is not a CSS selector; write one such as table.ports", complaints("""
                {"title": "x", "authority": "community", "licence": "MIT", "text": "drop", "include": "opt-in", "minimumClaims": 1,
                  "read": {"format": "html-table", "select": "a[["}}
                """));
    }

    @Test
    void keysBesideAMissingOrUnknownFormat_areToldAsFarAsAnyFormatHasThem() {
        assertEquals("""
                line 2: "read.fromat": unknown key (did you mean "format"?); remove it
                line 2: "read.format": is missing; add it
                line 3: "charset": there is no charset "x-99"; write one such as windows-1252""", complaints("""
                {"title": "x", "authority": "community", "licence": "MIT", "text": "drop", "include": "opt-in", "minimumClaims": 1,
                  "read": {"fromat": "html-table", "select": "table",
                    "charset": "x-99"}}
                """));
        assertEquals("""
                line 2: "read.format": no format is called "jsn" (did you mean "json"?)
                line 3: "read.portles": unknown key (did you mean "portless"?); remove it""", complaints("""
                {"title": "x", "authority": "community", "licence": "MIT", "text": "drop", "include": "opt-in", "minimumClaims": 1,
                  "read": {"format": "jsn",
                    "portles": true}}
                """));
    }

    /** The complaints without the file and without the list of all words that a cure ends with. */
    private String complaints(String text) {
        Path file = folder.resolve("a.json");
        String message = assertThrows(DatasetsException.class, () -> {
                    Files.writeString(file, text);
                    SourceFile.read(
                            file,
                            Stream.concat(Stream.of(FakeFormat.FORMAT), Formats.all().stream())
                                    .toList());
                })
                .getMessage();
        return message.lines()
                .map(line -> line.replace(file + ": ", "").replaceFirst("(?:;|, or) (?:use|write) one of .*$", ""))
                .collect(Collectors.joining("\n"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            nothing            | ''          | line 1, column 1: is empty; correct the JSON there
            a list             | [1]         | must hold one JSON object
            two values         | {} {}       | line 1, column 4: has a second value after the first
            comment            | {/* why */} | line 1, column
            half a file        | {"title":   | line 1, column
            """)
    void notOneObject_isRefused(String situation, String text, String expected) {
        assertComplaint(expected, "a.json", text);
    }

    @ParameterizedTest
    @CsvSource({"A.json", "a_b.json", "-a.json", "a-.json", "a--b.json", "a b.json", ".json"})
    void fileNameThatIsNoId_isRefused(String name) {
        assertComplaint("its name is not a source id", name, LEAST);
    }

    @Test
    void curatedFormat_takesNoOptions() throws IOException {
        String curated = LEAST.replace("fake", "curated");
        assertEquals("curated", read("curated.json", curated).format());
        assertComplaint(
                "\"read.columns\": unknown key",
                "curated.json",
                curated.replace("\"curated\"", "\"curated\", \"columns\": {\"a\": \"b\"}"));
    }

    private static String with(String keys) {
        return LEAST.replaceFirst("\\s*}\\s*$", ",\n" + java.util.regex.Matcher.quoteReplacement(keys) + "}\n");
    }

    private static String reading(String options) {
        return LEAST.replace("\"fake\"", "\"fake\", " + options.strip());
    }

    private void assertComplaint(String expected, String name, String text) {
        String message =
                assertThrows(DatasetsException.class, () -> read(name, text)).getMessage();
        assertTrue(message.contains(expected), message);
        assertTrue(message.contains(name), message);
    }

    private SourceDefinition read(String name, String text) throws IOException {
        Path file = Files.writeString(folder.resolve(name), text);
        return SourceFile.read(file, List.of(FakeFormat.FORMAT));
    }
}
