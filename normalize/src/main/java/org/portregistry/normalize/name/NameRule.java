package org.portregistry.normalize.name;

import java.util.List;
import org.portregistry.model.NameMatch;

/**
 * One way in which a stated name means a service.
 *
 * <p>A wrong match is worse than a missed one: a rule asks for agreement in words that tell services apart. The table
 * in {@code normalize/README.md} says what each rule matches, and a test holds it against {@link #matches} and
 * {@link #examples}.
 */
abstract class NameRule {

    private final NameMatch match;
    private final String matches;
    private final List<Example> examples;

    /** Takes what the rule is called, what it matches in the words of the README, and cases that it must decide so. */
    NameRule(NameMatch match, String matches, Example... examples) {
        this.match = match;
        this.matches = matches;
        this.examples = List.of(examples);
    }

    /** Returns what evidence records where this rule found the service. */
    final NameMatch match() {
        return match;
    }

    /** Returns what matches, in the words of the README. */
    final String matches() {
        return matches;
    }

    /** Returns cases that the rule must decide as they say. */
    final List<Example> examples() {
        return examples;
    }

    /** Returns whether the stated name means the candidate. */
    abstract boolean means(StatedName stated, Candidate candidate);
}
