package org.portregistry.normalize.rank;

import java.util.Collection;
import java.util.List;
import java.util.stream.IntStream;

/** Service names are compared without case (RFC 6335, section 5.1). */
final class ServiceNames {

    private ServiceNames() {}

    /** Returns whether one of the names is {@code name}. */
    static boolean contains(Collection<String> names, String name) {
        return names.stream().anyMatch(name::equalsIgnoreCase);
    }

    /** Returns whether any of {@code some} is among the names. */
    static boolean containsAny(Collection<String> names, Collection<String> some) {
        return some.stream().anyMatch(name -> contains(names, name));
    }

    /** Returns whether each of {@code all} is among the names. */
    static boolean containsAll(Collection<String> names, Collection<String> all) {
        return all.stream().allMatch(name -> contains(names, name));
    }

    /** Returns whether both lists hold the same names in the same order. */
    static boolean areSame(List<String> names, List<String> others) {
        return names.size() == others.size()
                && IntStream.range(0, names.size()).allMatch(at -> names.get(at).equalsIgnoreCase(others.get(at)));
    }
}
