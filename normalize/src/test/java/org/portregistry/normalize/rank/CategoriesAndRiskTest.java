package org.portregistry.normalize.rank;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.portregistry.model.Assignment;
import org.portregistry.model.Claim;
import org.portregistry.model.ClaimBuilder;
import org.portregistry.model.ClaimStatus;
import org.portregistry.model.NormalizerInput;
import org.portregistry.model.PortRange;
import org.portregistry.model.Registry;
import org.portregistry.model.ServiceFacts;
import org.portregistry.model.Transport;
import org.portregistry.model.VocabularyEntry;
import org.portregistry.normalize.Normalizer;
import org.portregistry.normalize.Registries;

class CategoriesAndRiskTest {
    private static final List<ServiceFacts> SERVICES =
            List.of(new ServiceFacts("ssh", List.of("remote-access"), "low", "encrypted"));

    private static final List<VocabularyEntry> WORDS = List.of(
            new VocabularyEntry(VocabularyEntry.Kind.CATEGORY, "", "remote-access", "remote-access"),
            new VocabularyEntry(VocabularyEntry.Kind.CATEGORY, "", "file-transfer", "file-transfer"),
            new VocabularyEntry(VocabularyEntry.Kind.RISK, "", "high", "high"));

    private static final Claim IANA_SSH = claim("iana", 22, "ssh").build();

    @Test
    void listsHeading_neverCountsForARegisteredService() {
        Assignment ssh = row(
                List.of(),
                IANA_SSH,
                claim("list", 22, "ssh").categories(List.of("file-transfer")).build());
        assertEquals(List.of(), ssh.categories());
    }

    @Test
    void serviceOfTheFile_hasItsCategoryAndRiskWhateverListsSay() {
        Assignment ssh = row(
                SERVICES,
                IANA_SSH,
                claim("list", 22, "ssh")
                        .categories(List.of("file-transfer"))
                        .risk("high")
                        .build());
        assertEquals(List.of("remote-access"), ssh.categories());
        assertEquals("low", ssh.risk());
    }

    @Test
    void unregisteredServiceOfAListAlone_keepsTheListsWords() {
        Assignment thing = row(
                SERVICES,
                claim("list", 2222, "thing")
                        .categories(List.of("file-transfer"))
                        .risk("high")
                        .build());
        assertEquals(List.of("file-transfer"), thing.categories());
        assertEquals("high", thing.risk());
    }

    @Test
    void categoriesOfSeveralClaims_areSortedAndEachOnce() {
        Assignment thing = row(
                List.of(),
                claim("list", 2222, "thing")
                        .categories(List.of("remote-access", "file-transfer"))
                        .build(),
                claim("debian", 2222, "thing")
                        .categories(List.of("remote-access"))
                        .build());
        assertEquals(List.of("file-transfer", "remote-access"), thing.categories());
    }

    private static ClaimBuilder claim(String source, int port, String name) {
        return Claim.of(source, "line 1")
                .ports(PortRange.of(port))
                .transport(Transport.TCP)
                .name(name)
                .status(source.equals("iana") ? ClaimStatus.ASSIGNED : ClaimStatus.LISTED);
    }

    private static Assignment row(List<ServiceFacts> services, Claim... claims) {
        Registry registry = Normalizer.normalize(new NormalizerInput(
                Registries.SOURCES, List.of(claims), List.of(), WORDS, services, List.of(), List.of()));
        return registry.assignments().get(0);
    }
}
