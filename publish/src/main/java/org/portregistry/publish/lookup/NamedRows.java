package org.portregistry.publish.lookup;

import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.portregistry.lookup.NameKey;
import org.portregistry.model.Alias;
import org.portregistry.model.Transport;

/** Finds rows by a name, an alias, or the words of a description. */
final class NamedRows {
    private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{N}]+");

    private final List<FoundRow> rows;
    private final List<Alias> aliases;

    /** Takes the rows in their order, and what people mean by other names. */
    NamedRows(List<FoundRow> rows, List<Alias> aliases) {
        this.rows = rows;
        this.aliases = aliases;
    }

    /**
     * Returns the rows of that name. Rows whose own name it is go first, before all in just that spelling, since netsteward
     * and net-steward are two; then the ports of the application of that name; then those that {@code aliases.csv} means by
     * it, then those that have it as an alias; malware, which often goes by everyday names, comes last.
     */
    List<FoundRow> named(String name, Transport transport, Filter filter) {
        String key = NameKey.of(name);
        if (key.isEmpty()) {
            return List.of();
        }
        List<FoundRow> named = named(key, transport).filter(filter::takes).toList();
        Set<FoundRow> found = new LinkedHashSet<>();
        named.stream().filter(row -> row.service().equalsIgnoreCase(name)).forEach(found::add);
        named.stream().filter(row -> isOwnName(row, key)).forEach(found::add);
        ofApplication(key, transport).filter(filter::takes).forEach(found::add);
        meant(key, transport).filter(filter::takes).forEach(found::add);
        found.addAll(named);
        return benignFirst(found);
    }

    /** Returns the rows that hold each word of the text, those first that hold them all in their names. */
    List<FoundRow> mentioning(String text, Transport transport, Filter filter) {
        Set<String> words = words(text);
        if (words.isEmpty()) {
            return List.of();
        }
        List<FoundRow> found = rows.stream()
                .filter(row -> row.isOn(transport) && filter.takes(row))
                .filter(row -> words(names(row) + " " + row.description()).containsAll(words))
                .sorted(Comparator.comparing(
                                (FoundRow row) -> !words(names(row)).containsAll(words))
                        .thenComparing(FoundRow::rank))
                .toList();
        return benignFirst(found);
    }

    private Stream<FoundRow> named(String key, Transport transport) {
        return rows.stream()
                .filter(row -> row.isOn(transport))
                .filter(row -> isOwnName(row, key)
                        || row.aliases().stream()
                                .anyMatch(alias -> NameKey.of(alias).equals(key)));
    }

    /** Returns the whole set of ports of an application. */
    private Stream<FoundRow> ofApplication(String key, Transport transport) {
        return rows.stream()
                .filter(row -> row.isOn(transport)
                        && !row.application().isEmpty()
                        && NameKey.of(row.application()).equals(key));
    }

    private Stream<FoundRow> meant(String key, Transport transport) {
        return aliases.stream()
                .filter(alias -> NameKey.of(alias.stated()).equals(key))
                .flatMap(alias -> named(NameKey.of(alias.service()), transport)
                        .filter(row -> isOwnName(row, NameKey.of(alias.service())))
                        .filter(row -> alias.port().isEmpty() || alias.port().getAsInt() == row.port()));
    }

    private static List<FoundRow> benignFirst(Collection<FoundRow> rows) {
        return rows.stream()
                .sorted(Comparator.comparing(row -> row.status().equals("malicious")))
                .toList();
    }

    private static boolean isOwnName(FoundRow row, String key) {
        return NameKey.of(row.service()).equals(key) || NameKey.of(row.label()).equals(key);
    }

    private static String names(FoundRow row) {
        return row.service() + " " + row.label() + " " + String.join(" ", row.aliases());
    }

    private static Set<String> words(String text) {
        return NO_WORD.splitAsStream(text.toLowerCase(Locale.ROOT))
                .filter(word -> !word.isEmpty())
                .collect(Collectors.toSet());
    }
}
