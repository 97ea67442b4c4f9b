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
interface NameRule {

    /** Returns what evidence records where this rule found the service. */
    NameMatch match();

    /** Returns what matches, in the words of the README. */
    String matches();

    /** Returns cases that the rule must decide as they say. */
    List<Example> examples();

    /** Returns whether the stated name means the candidate. */
    boolean means(StatedName stated, Candidate candidate);
}
