package org.portregistry.normalize.name;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.portregistry.model.Claim;
import org.portregistry.model.NameMatch;

/** The rules decide their own examples as they say, and {@code normalize/README.md} says the same of them. */
class NameRuleTest {

    @TestFactory
    Stream<DynamicTest> a_rule_decides_its_examples_as_it_says() {
        return rules().flatMap(rule -> rule.examples().stream()
                .map(example -> DynamicTest.dynamicTest(
                        rule.match() + ": " + example,
                        () -> assertEquals(example.meant(), rule.means(stated(example), candidate(example))))));
    }

    @Test
    void readme_saysWhatEachRuleMatchesWithItsExamples() throws IOException {
        assertEquals(
                rules().map(NameRuleTest::row).collect(Collectors.joining("\n")),
                readme().stream()
                        .filter(line -> rules().anyMatch(rule -> line.startsWith("| `" + rule.match() + "` |")))
                        .collect(Collectors.joining("\n")),
                "edit the table of rules in normalize/README.md, or the rule's matches() and examples()");
    }

    @Test
    void readme_saysWhereEachRuleIsTried() throws IOException {
        assertEquals(
                Arrays.stream(RuleOrder.values()).map(NameRuleTest::row).collect(Collectors.joining("\n")),
                readme().stream()
                        .filter(line -> line.matches("\\| [0-9]+ \\| `.*"))
                        .collect(Collectors.joining("\n")),
                "edit the table of the order in normalize/README.md, or RuleOrder");
    }

    private static String row(NameRule rule) {
        return "| `" + rule.match() + "` | " + rule.matches() + " | "
                + rule.examples().stream().map(Example::toString).collect(Collectors.joining("; ")) + " |";
    }

    private static String row(RuleOrder step) {
        return "| " + (step.ordinal() + 1) + " | "
                + step.rules().stream().map(rule -> "`" + rule.match() + "`").collect(Collectors.joining(", ")) + " | "
                + step.reading().words() + " | " + step.place().words() + " |";
    }

    private static List<String> readme() throws IOException {
        return Files.readAllLines(Path.of("README.md"));
    }

    /** Returns each rule once, in the order of its constant in {@link NameMatch}. */
    private static Stream<NameRule> rules() {
        return Arrays.stream(RuleOrder.values())
                .flatMap(step -> step.rules().stream())
                .collect(Collectors.toMap(NameRule::match, rule -> rule, (first, again) -> first, TreeMap::new))
                .values()
                .stream();
    }

    private static StatedName stated(Example example) {
        return StatedName.literal(
                Claim.of("list", "line 1")
                        .name(example.stated())
                        .terms(example.terms())
                        .build(),
                new IanaServices(List.of()));
    }

    private static Candidate candidate(Example example) {
        Set<String> otherNames = example.alsoCalled().stream().map(Words::key).collect(Collectors.toSet());
        return Candidate.named(example.service(), true, example.description())
                .formerly(otherNames)
                .alsoCalled(otherNames);
    }
}
