package org.portregistry.publish;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.portregistry.ingest.SourceDefinition;
import org.portregistry.ingest.datasets.Datasets;
import org.portregistry.model.Claim;
import org.portregistry.model.ClaimStatus;
import org.portregistry.model.NormalizerInput;
import org.portregistry.model.NoticeKind;
import org.portregistry.model.Used;
import org.portregistry.model.VocabularyEntry;
import org.portregistry.normalize.Normalizer;

/** Claims kept by hand rest on a primary source, checked on a day. */
class CuratedClaimsTest {

    private static final Datasets DATASETS = Datasets.at(Path.of("..", "datasets"));
    private static final NormalizerInput MATERIAL = DATASETS.material(List.of());

    @Test
    void curatedClaims_canBeChecked() {
        List<String> faults = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (Claim claim : curated()) {
            faults(claim).forEach(fault -> faults.add(claim.source() + ".csv " + claim.place() + ": " + fault));
            String what = claim.ports() + "/" + claim.transport() + "/" + claim.name();
            if (!seen.add(claim.source() + what)) {
                faults.add(claim.source() + ".csv " + claim.place() + ": says " + what + " twice; remove one");
            }
        }
        assertEquals(List.of(), faults);
        assertTrue(seen.size() >= 2000, "at least 2,000 claims are kept by hand, not " + seen.size());
    }

    @Test
    void faults_areFound() {
        Claim good = Claim.of("curated", "line 2")
                .ports(org.portregistry.model.PortRange.of(9200))
                .transport(org.portregistry.model.Transport.TCP)
                .name("elasticsearch")
                .used(Used.YES)
                .categories(List.of("search"))
                .reference("https://www.elastic.co/docs")
                .modified("2026-11-21")
                .build();
        assertEquals(List.of(), faults(good));
        assertEquals(1, faults(good.toBuilder().reference("").build()).size());
        assertEquals(
                1, faults(good.toBuilder().reference("www.elastic.co").build()).size());
        assertEquals(
                1,
                faults(good.toBuilder()
                                .reference("https://en.wikipedia.org/wiki/X")
                                .build())
                        .size());
        assertEquals(1, faults(good.toBuilder().modified("").build()).size());
        assertEquals(1, faults(good.toBuilder().used(Used.UNSTATED).build()).size());
        assertEquals(1, faults(good.toBuilder().modified("2026-13-01").build()).size());
        assertEquals(
                1, faults(good.toBuilder().status(ClaimStatus.ASSIGNED).build()).size());
        assertEquals(
                1,
                faults(good.toBuilder()
                                .transport(org.portregistry.model.Transport.UNSTATED)
                                .build())
                        .size());
        assertEquals(
                1, faults(good.toBuilder().categories(List.of("stuff")).build()).size());
        assertEquals(1, faults(good.toBuilder().categories(List.of()).build()).size());
    }

    @Test
    void wordsOfSources_areInTheVocabulary() {
        List<String> unknown = Normalizer.normalize(MATERIAL).notices().stream()
                .filter(notice -> notice.kind() == NoticeKind.WORD_UNKNOWN)
                .map(notice -> notice.sentence())
                .toList();
        assertEquals(List.of(), unknown);
    }

    private static List<Claim> curated() {
        Set<String> sources = DATASETS.sources().stream()
                .filter(source -> source.format().equals("curated"))
                .map(SourceDefinition::id)
                .collect(Collectors.toCollection(TreeSet::new));
        return MATERIAL.claims().stream()
                .filter(claim -> sources.contains(claim.source()))
                .toList();
    }

    private static List<String> faults(Claim claim) {
        List<String> faults = new ArrayList<>();
        if (!isPrimarySource(claim.reference())) {
            faults.add("reference \"" + claim.reference() + "\" is not an https address of a primary source; name one");
        }
        try {
            LocalDate.parse(claim.modified());
        } catch (DateTimeParseException e) {
            faults.add("modified \"" + claim.modified() + "\" is not a day; write the day it was checked");
        }
        if (claim.status() == ClaimStatus.ASSIGNED) {
            faults.add("status assigned is IANA's word; leave it empty");
        }
        if (!claim.transport().isStated()) {
            faults.add("transport is missing; write tcp, udp, sctp or dccp, whichever is in use");
        }
        if (claim.source().equals("curated") && claim.used() != Used.YES) {
            faults.add(
                    "used is missing; write yes: where each row says so, the list says what is used by its silence too");
        }
        Set<String> known = MATERIAL.vocabulary().stream()
                .filter(entry -> entry.kind() == VocabularyEntry.Kind.CATEGORY)
                .map(VocabularyEntry::ours)
                .collect(Collectors.toCollection(TreeSet::new));
        if (claim.categories().isEmpty() || !known.containsAll(claim.categories())) {
            faults.add("categories " + claim.categories() + " must be words of vocabulary.csv: " + known);
        }
        return faults;
    }

    private static boolean isPrimarySource(String address) {
        try {
            URI uri = URI.create(address);
            return "https".equals(uri.getScheme())
                    && uri.getHost() != null
                    && !uri.getHost().endsWith("wikipedia.org");
        } catch (IllegalArgumentException e) {
            return false;
        }
    }
}
