package org.portregistry.publish;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.portregistry.ingest.datasets.Datasets;
import org.portregistry.model.Alias;
import org.portregistry.model.Assignment;
import org.portregistry.model.NormalizerInput;
import org.portregistry.model.Registry;
import org.portregistry.model.Status;
import org.portregistry.normalize.Normalizer;

/** What a person who knows the services concludes from stated names; the judgements lie outside the project. */
class ServiceMatchLabelsTest {

    private static final Path LABELS = Path.of("..", "..", "shared", "labels", "service-matches.csv");

    private static NormalizerInput material;

    @BeforeAll
    static void read() {
        Assumptions.assumeTrue(Files.exists(LABELS), "skipped: " + LABELS + " is not here");
        material = Datasets.at(Path.of("..", "datasets")).material(List.of());
    }

    @Test
    void withAliases_allAreRight() throws Exception {
        check(material.aliases(), 1);
    }

    @Test
    void withoutAliases_atLeast92PercentAreRightAndNoneIsWrong() throws Exception {
        check(List.of(), 0.92);
    }

    private static void check(List<Alias> aliases, double share) throws Exception {
        Registry registry = Normalizer.normalize(new NormalizerInput(
                material.sources(),
                material.claims(),
                aliases,
                material.vocabulary(),
                material.services(),
                material.rulings(),
                List.of()));
        List<String> missed = new ArrayList<>();
        List<String> wrong = new ArrayList<>();
        int count = 0;
        try (Reader reader = Files.newBufferedReader(LABELS)) {
            for (CSVRecord label : CSVFormat.RFC4180
                    .builder()
                    .setHeader()
                    .setSkipHeaderRecord(true)
                    .get()
                    .parse(reader)) {
                count++;
                Set<String> matched = matched(registry, label);
                if (label.get("expected").equals("!")) {
                    if (!matched.isEmpty()) {
                        wrong.add(label.toMap() + " is " + matched);
                    }
                } else if (Arrays.stream(label.get("expected").split(";")).noneMatch(matched::contains)) {
                    missed.add(label.toMap().toString());
                }
            }
        }
        assertEquals(List.of(), wrong);
        int right = count - missed.size();
        assertTrue(right >= share * count, right + " of " + count + " are right; missed " + missed);
    }

    /** The services assigned on the label's port and transport for which its claim stands as evidence. */
    private static Set<String> matched(Registry registry, CSVRecord label) {
        Set<String> matched = new TreeSet<>();
        for (Assignment row : registry.assignments()) {
            boolean there = row.port() == Integer.parseInt(label.get("port"))
                    && row.transport().code().equals(label.get("transport"))
                    && row.status() == Status.ASSIGNED;
            boolean stands = there
                    && row.evidence().stream()
                            .anyMatch(evidence -> evidence.source().equals(label.get("source"))
                                    && evidence.stated().equals(label.get("stated")));
            if (stands) {
                matched.add(row.service());
            }
        }
        return matched;
    }
}
