package org.portregistry.normalize.name;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.portregistry.model.Alias;

/** The spellings of {@code aliases.csv}, found by letters and digits, and which of them were of use. */
final class AliasBook {

    private final Map<String, Alias> byPortAndKey = new HashMap<>();
    private final Set<Alias> used = new HashSet<>();

    AliasBook(List<Alias> aliases) {
        for (Alias alias : aliases) {
            String port =
                    alias.port().isPresent() ? Integer.toString(alias.port().getAsInt()) : "";
            byPortAndKey.put(port + "/" + Words.key(alias.stated()), alias);
        }
    }

    /** Returns the service that the file gives for the spelling on that very port. */
    Optional<String> onPort(int port, String key) {
        return find(port + "/" + key);
    }

    /** Returns the service that the file gives for the spelling on every port. */
    Optional<String> anywhere(String key) {
        return find("/" + key);
    }

    boolean isUsed(Alias alias) {
        return used.contains(alias);
    }

    private Optional<String> find(String place) {
        Alias alias = byPortAndKey.get(place);
        if (alias == null) {
            return Optional.empty();
        }
        used.add(alias);
        return Optional.of(alias.service());
    }
}
