package org.portregistry.publish.release;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.portregistry.ingest.SourceDefinition;
import org.portregistry.ingest.datasets.Accounting;
import org.portregistry.ingest.datasets.Lock;
import org.portregistry.ingest.datasets.LockEntry;
import org.portregistry.model.Claim;
import org.portregistry.model.NormalizerInput;
import org.portregistry.model.Ruling;
import org.portregistry.model.Transport;
import org.portregistry.publish.Examples;

class MaterialDateTest {

    @ParameterizedTest
    @CsvSource({
        // data date, retrieved, opt-in's data date, ruling, curated claim, expected
        "2026-08-17, 2026-09-01,           ,           ,           , 2026-08-17",
        "          , 2026-09-01,           ,           ,           , 2026-09-01",
        "2026-08-17, 2026-09-01, 2027-01-01,           ,           , 2026-08-17",
        "2026-08-17, 2026-09-01,           , 2026-10-01,           , 2026-10-01",
        "2026-08-17, 2026-09-01,           ,           , 2026-11-01, 2026-11-01",
        "1994-10   ,           ,           ,           ,           , 1994-10-01",
        "2001      ,           ,           ,           ,           , 2001-01-01"
    })
    void date_isTheLatestOfWhatCounts(
            String data, String retrieved, String optIn, String ruling, String curated, LocalDate expected) {
        Lock lock =
                new Lock(new TreeMap<>()).with("iana", entry(data, retrieved)).with("nmap", entry(optIn, "2026-01-01"));
        NormalizerInput material = new NormalizerInput(
                List.of(),
                List.of(
                        Claim.of("list", "line 1").modified(text(curated)).build(),
                        Claim.of("iana", "record 1").modified("2030-01-01").build()),
                List.of(),
                List.of(),
                List.of(),
                ruling == null ? List.of() : List.of(ruling(ruling)),
                List.of());
        List<SourceDefinition> sources = List.of(
                Examples.definition(Examples.IANA, "iana-xml", 0),
                Examples.definition(Examples.LIST, "curated", 0),
                Examples.definition(Examples.NMAP, "services", 0));
        assertEquals(Optional.of(expected), MaterialDate.of(sources, lock, material));
    }

    @Test
    void nothingDated_hasNoDate() {
        NormalizerInput nothing =
                new NormalizerInput(List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of());
        assertEquals(Optional.empty(), MaterialDate.of(List.of(), new Lock(new TreeMap<>()), nothing));
    }

    private static Ruling ruling(String day) {
        return new Ruling(
                "80.json", 80, Transport.UNSTATED, "http", List.of(), List.of(), List.of(), "b", List.of(), "n", day);
    }

    private static LockEntry entry(String data, String retrieved) {
        return new LockEntry(List.of(), text(data), text(retrieved), "", 0, Accounting.NONE, "", "");
    }

    private static String text(String text) {
        return text == null ? "" : text;
    }
}
