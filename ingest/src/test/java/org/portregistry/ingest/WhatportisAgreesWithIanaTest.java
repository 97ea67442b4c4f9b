package org.portregistry.ingest;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.util.Comparator;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;
import org.portregistry.model.Claim;
import org.portregistry.model.ClaimStatus;
import org.portregistry.model.PortRange;

/** whatportis copied the registry in 2016; what our JSON reading makes of it must be what IANA's own CSV says. */
class WhatportisAgreesWithIanaTest {

    /** What became of an entry of 2016 in the registry of 2025. */
    private enum Fate {
        /** The same name on the same port and transport. */
        SAME,
        /** No name there, then as now: ours is its description, {@code any private mail system}, {@code Removed}. */
        NAMELESS,
        /** Another name there: IANA renamed it or gave the port to somebody else. */
        OTHER_NAME,
        /** No name there: IANA withdrew it, as the UDP half of {@code imaps}. */
        WITHDRAWN,
        /** A block of ports without a service, part of which has been assigned or merged with its neighbours since. */
        OTHER_BLOCK,
        /** Not in the registry: our reading invented it. */
        INVENTED
    }

    @Test
    void everyEntryOf2016_isInTheRegistryOrHasBeenChangedThere() throws IOException {
        Map<String, Set<String>> registry = registry();
        Map<Fate, Integer> fates = new TreeMap<>(Comparator.naturalOrder());
        for (Claim claim : SourceFiles.corpus("whatportis", "ports.json").claims()) {
            fates.merge(fate(claim, registry), 1, Integer::sum);
        }
        assertEquals(
                Map.of(
                        Fate.SAME,
                        13540,
                        Fate.NAMELESS,
                        28,
                        Fate.OTHER_NAME,
                        43,
                        Fate.WITHDRAWN,
                        28,
                        Fate.OTHER_BLOCK,
                        141),
                fates);
    }

    private static Fate fate(Claim claim, Map<String, Set<String>> registry) {
        Set<String> names = registry.get(place(
                claim.ports().map(PortRange::toString).orElse(""),
                claim.transport().code()));
        if (names != null && names.contains(claim.name())) {
            return Fate.SAME;
        }
        if (claim.status() == ClaimStatus.UNASSIGNED || claim.status() == ClaimStatus.RESERVED) {
            return Fate.OTHER_BLOCK;
        }
        if (names == null) {
            return Fate.INVENTED;
        }
        boolean named = !names.contains("");
        return named ? Fate.OTHER_NAME : claim.description().startsWith(claim.name()) ? Fate.NAMELESS : Fate.WITHDRAWN;
    }

    private static Map<String, Set<String>> registry() throws IOException {
        CSVFormat format = CSVFormat.DEFAULT
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .get();
        Map<String, Set<String>> names = new TreeMap<>();
        try (var reader =
                        Files.newBufferedReader(Corpus.file("iana-csv", "service-names-port-numbers.2025-03-28.csv"));
                var records = format.parse(reader)) {
            for (CSVRecord record : records) {
                String ports = record.get("Port Number").replaceFirst("^(\\d+)-\\1$", "$1");
                names.computeIfAbsent(place(ports, record.get("Transport Protocol")), place -> new TreeSet<>())
                        .add(record.get("Service Name"));
            }
        }
        return names;
    }

    private static String place(String ports, String transport) {
        return ports + "/" + transport;
    }
}
