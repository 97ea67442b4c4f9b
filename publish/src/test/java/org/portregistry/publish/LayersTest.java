package org.portregistry.publish;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;

/** The way is ingest reads, normalize thinks, publish writes, and nothing goes back. */
class LayersTest {
    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("org.portregistry");

    @Test
    void ingest_doesNotKnowPublishOrTheRules() {
        noClasses()
                .that()
                .resideInAPackage("..ingest..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.portregistry.publish..", "org.portregistry.normalize..")
                .because("ingest only reads; return a value that publish or normalize takes, and call from publish")
                .check(CLASSES);
    }

    @Test
    void normalize_knowsOnlyTheJdk() {
        noClasses()
                .that()
                .resideInAnyPackage("org.portregistry.normalize..", "org.portregistry.model..")
                .should()
                .dependOnClassesThat()
                .resideOutsideOfPackages("org.portregistry.normalize..", "org.portregistry.model..", "java..")
                .because("normalize is pure; give it what it needs in NormalizerInput, and let ingest read it")
                .check(CLASSES);
    }

    @Test
    void lookup_knowsOnlyTheJdk() {
        noClasses()
                .that()
                .resideInAPackage("org.portregistry.lookup..")
                .should()
                .dependOnClassesThat()
                .resideOutsideOfPackages("org.portregistry.lookup..", "java..")
                .because("whoever embeds the look-up library takes nothing else in")
                .check(CLASSES);
    }

    @Test
    void normalize_touchesNoDiskNetworkOrClock() {
        noClasses()
                .that()
                .resideInAnyPackage("org.portregistry.normalize..", "org.portregistry.model..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("java.io", "java.nio.file..", "java.net..", "java.time..", "java.util.random..")
                .because(
                        "the same claims must give the same registry; move the reading to ingest, the clock to publish")
                .check(CLASSES);
    }

    @Test
    void model_knowsNoRules() {
        noClasses()
                .that()
                .resideInAPackage("org.portregistry.model..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.portregistry.normalize..")
                .because("the model is the vocabulary of all modules; move the judgement into normalize")
                .check(CLASSES);
    }

    /** The list of all formats alone names formats of a package below its own. */
    @Test
    void packages_haveNoCycles() {
        slices().matching("org.portregistry.(**)")
                .should()
                .beFreeOfCycles()
                .because("what two packages need of each other belongs into a third below both")
                .check(CLASSES);
    }

    @Test
    void builds_areFreeOfTheClock() {
        noClasses()
                .that()
                .resideInAnyPackage(
                        "org.portregistry.publish.release..",
                        "org.portregistry.publish.format..",
                        "org.portregistry.publish.change..",
                        "org.portregistry.publish.table..",
                        "org.portregistry.publish.snapshot..",
                        "org.portregistry.publish.verify..")
                .should()
                .callMethod(System.class, "currentTimeMillis")
                .orShould()
                .callMethod(java.time.LocalDate.class, "now")
                .orShould()
                .callMethod(java.time.Instant.class, "now")
                .orShould()
                .dependOnClassesThat()
                .areAssignableTo(java.time.Clock.class)
                .because("the same repository gives the same release on any day; take dates from the material")
                .check(CLASSES);
    }
}
