package org.portregistry.normalize.rank;

import java.util.Collection;
import java.util.List;

/** Service names are compared without case (RFC 6335, section 5.1). */
final class ServiceNames {

    private ServiceNames() {}

    /** Returns whether one of the names is {@code name}. */
    static boolean contains(Collection<String> names, String name) {
        for (String one : names) {
            if (name.equalsIgnoreCase(one)) {
                return true;
            }
        }
        return false;
    }

    /** Returns whether any of {@code some} is among the names. */
    static boolean holds(Collection<String> names, Collection<String> some) {
        for (String name : some) {
            if (contains(names, name)) {
                return true;
            }
        }
        return false;
    }

    /** Returns whether each of {@code all} is among the names. */
    static boolean holdsAll(Collection<String> names, Collection<String> all) {
        for (String name : all) {
            if (!contains(names, name)) {
                return false;
            }
        }
        return true;
    }

    /** Returns whether both lists hold the same names in the same order. */
    static boolean sameNames(List<String> one, List<String> other) {
        if (one.size() != other.size()) {
            return false;
        }
        for (int i = 0; i < one.size(); i++) {
            if (!one.get(i).equalsIgnoreCase(other.get(i))) {
                return false;
            }
        }
        return true;
    }
}
