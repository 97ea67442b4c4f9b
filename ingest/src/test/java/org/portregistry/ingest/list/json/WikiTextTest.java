package org.portregistry.ingest.list.json;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WikiTextTest {

    @ParameterizedTest
    @CsvSource(delimiter = '→', textBlock = """
                    [[Leet|1337]]                                          → 1337
                    [[WHOIS]] protocol                                     → WHOIS protocol
                    ''Rust'' and '''bold'''                                → Rust and bold
                    a<ref name="x" />b<ref>{{cite web|url=y|z=[1]}}</ref>c → abc
                    465{{NoteTag|name=tcp465}}                             → 465
                    x{{a|{{b|c}}|d}}y                                      → xy
                    one{{dash}}two                                         → one – two
                    {{Abbr|RCON|remote console}}                           → RCON
                    {{Citation needed span|text=[[A]]; b|date=June}}       → A; b
                    {{IETF RFC|1060}}                                      → RFC 1060
                    [https://a.example/x?y=z The Name] server              → The Name server
                    one<br />two <code>three</code><!-- four -->           → one two three
                    {{yes}}                                                → yes
                    {{maybe|assigned}}                                     → assigned
                    maybe|assigned                                         → maybe|assigned
                    A&nbsp;B                                               → A B
                    """)
    void source_isReadAsItIsSeen(String source, String seen) {
        assertEquals(seen, WikiText.read(source).text());
    }

    @Test
    void bracesWithoutEnd_takeNoTime() {
        Assertions.assertTimeoutPreemptively(
                Duration.ofSeconds(5), () -> WikiText.read("{{".repeat(100_000)).text());
        Assertions.assertTimeoutPreemptively(
                Duration.ofSeconds(5),
                () -> WikiText.read("<ref>".repeat(5_000)).text());
        Assertions.assertTimeoutPreemptively(
                Duration.ofSeconds(5), () -> WikiText.read("[[a|".repeat(5_000)).text());
        Assertions.assertTimeoutPreemptively(
                Duration.ofSeconds(5),
                () -> WikiText.read("<ref ".repeat(5_000)).text());
    }
}
