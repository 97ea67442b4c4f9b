package org.portregistry.publish;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.portregistry.ingest.datasets.Datasets;
import org.portregistry.model.Assignment;
import org.portregistry.model.NameMatch;
import org.portregistry.model.NoticeKind;
import org.portregistry.model.Registry;
import org.portregistry.model.Status;
import org.portregistry.normalize.Normalizer;

/** The services of the registry bear names that a person would use, and no fragments of sentences. */
class ProductNamesTest {

    private static final Path LABELS = Path.of("..", "..", "shared", "labels", "product-names.csv");
    private static final int SENTENCE = 5;

    private static Registry registry;

    @BeforeAll
    static void normalize() {
        registry = Normalizer.normalize(Datasets.at(Path.of("..", "datasets")).material(List.of()));
    }

    @Test
    void serviceNames_haveAtMost31Characters() {
        assertEquals(
                List.of(),
                registry.assignments().stream()
                        .map(Assignment::service)
                        .filter(name -> name.length() > 31)
                        .toList());
    }

    @Test
    void namesOfUnofficialServices_areShort() {
        List<Integer> lengths = registry.assignments().stream()
                .filter(row -> row.status() == Status.UNOFFICIAL || row.status() == Status.UNAUTHORIZED)
                .map(row -> row.service().length())
                .sorted()
                .toList();
        int median = lengths.get(lengths.size() / 2);
        long over24 = lengths.stream().filter(length -> length > 24).count();
        assertTrue(median <= 14, "the median is " + median);
        assertTrue(over24 <= 0.05 * lengths.size(), over24 + " of " + lengths.size() + " have over 24 characters");
    }

    @Test
    void rowsWithoutAProductsName_areFewerThan100() {
        long unclear = registry.notices().stream()
                .filter(notice -> notice.kind() == NoticeKind.NAME_UNCLEAR)
                .count();
        assertTrue(unclear < 100, unclear + " notices name-unclear");
    }

    @Test
    void labelledProducts_areNamedAsAPersonWouldInAtLeast95Percent() throws Exception {
        Assumptions.assumeTrue(Files.exists(LABELS), "skipped: " + LABELS + " is not here");
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
                List<Assignment> there = there(label);
                Set<String> accepted = Set.of(label.get("accepted").split(";"));
                boolean named = there.stream().anyMatch(row -> accepted.contains(row.service()));
                if (!named || there.stream().anyMatch(ProductNamesTest::isSentence)) {
                    wrong.add(label.toMap() + " has "
                            + there.stream().map(Assignment::service).toList());
                }
            }
        }
        assertTrue(wrong.size() <= 0.05 * count, wrong.size() + " of " + count + " are wrong: " + wrong);
    }

    private static List<Assignment> there(CSVRecord label) {
        String transport = label.get("transport");
        return registry.assignments().stream()
                .filter(row -> row.port() == Integer.parseInt(label.get("port")))
                .filter(row -> transport.isEmpty() || row.transport().code().equals(transport))
                .toList();
    }

    private static boolean isSentence(Assignment row) {
        return row.evidence().stream().allMatch(evidence -> evidence.match() == NameMatch.SLUG)
                && row.service().split("-").length >= SENTENCE;
    }
}
