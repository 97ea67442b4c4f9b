package org.portregistry.normalize.name;

import java.util.List;

/**
 * A stated name, a service, and whether the one means the other by a rule.
 *
 * @param stated the name as a source states it
 * @param service the name of the service
 * @param meant whether the rule finds the service meant
 * @param description the description of the service
 * @param alsoCalled other names that the rule knows of the service
 * @param terms the words with which the source describes what it states
 */
record Example(
        String stated, String service, boolean meant, String description, List<String> alsoCalled, List<String> terms) {

    /** Returns the case of a name that means the service. */
    static Example is(String stated, String service) {
        return new Example(stated, service, true, "", List.of(), List.of());
    }

    /** Returns the case of a name that does not mean the service. */
    static Example isNot(String stated, String service) {
        return new Example(stated, service, false, "", List.of(), List.of());
    }

    /** Returns the same case where the service has that description. */
    Example described(String text) {
        return new Example(stated, service, meant, text, alsoCalled, terms);
    }

    /** Returns the same case where the service is known by another name too. */
    Example called(String name) {
        return new Example(stated, service, meant, description, List.of(name), terms);
    }

    /** Returns the same case where the source describes what it states. */
    Example saying(String... words) {
        return new Example(stated, service, meant, description, alsoCalled, List.of(words));
    }

    /** Returns the case as the README writes it. */
    @Override
    public String toString() {
        return "`" + stated + "` " + (meant ? "is " : "is not ") + service;
    }
}
