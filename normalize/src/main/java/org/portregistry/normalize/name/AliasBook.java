package org.portregistry.normalize.name;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.portregistry.model.Alias;
import org.portregistry.model.Notice;
import org.portregistry.model.NoticeKind;

/** The rows of {@code aliases.csv}, found by port and by the letters and digits of the spelling. */
final class AliasBook {

    /** Where a row stands: on one port or on every one, under a spelling. */
    private record Heading(OptionalInt port, String key) {
        static Heading of(Alias alias) {
            return new Heading(alias.port(), Words.key(alias.stated()));
        }
    }

    private final Map<Heading, Alias> rows;

    AliasBook(List<Alias> aliases) {
        rows = aliases.stream().collect(Collectors.toMap(Heading::of, Function.identity(), (earlier, later) -> later));
    }

    /** Returns the rows for one port, or for every port, whose spelling one of the names has. */
    List<Alias> rows(OptionalInt port, Stream<Form> names) {
        return names.map(form -> rows.get(new Heading(port, form.key())))
                .filter(alias -> alias != null)
                .toList();
    }

    /** Returns the row, for that port or for every one, by which one of the service's other names means it. */
    Optional<Alias> row(OptionalInt port, Candidate service) {
        return service.aliasKeys().stream()
                .map(key -> rows.get(new Heading(port, key)))
                .filter(row -> row != null && row.service().equals(service.service()))
                .findFirst();
    }

    /** Returns a notice for each row that no stated name needed. */
    static List<Notice> unused(List<Alias> aliases, Collection<Alias> used) {
        Set<Alias> needed = new HashSet<>(used);
        return aliases.stream()
                .filter(alias -> !needed.contains(alias))
                .map(AliasBook::unused)
                .toList();
    }

    private static Notice unused(Alias alias) {
        String port = alias.port().isPresent() ? " on " + alias.port().getAsInt() : "";
        return new Notice(
                NoticeKind.ALIAS_UNUSED,
                "aliases.csv",
                "",
                alias.stated(),
                "no source says \"" + alias.stated() + "\"" + port + "; the alias serves look-ups only");
    }
}
