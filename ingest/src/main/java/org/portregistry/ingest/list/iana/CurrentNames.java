package org.portregistry.ingest.list.iana;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.portregistry.ingest.list.CellText;

/**
 * Which of several names on one port and transport is the current one, in IANA's own words.
 *
 * <p>The description of a well-formed name says which name it replaces; the notes of an old name say of what it is an
 * alias or duplicate (RFC 6335, section 10.1).
 */
final class CurrentNames {

    private static final Pattern REPLACEMENT = Pattern.compile(
            "IANA assigned this well-formed service name as a replacement for\\s+\"([^\"]*)\"\\s*\\.?",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern ALIAS = Pattern.compile(
            "This entry is an alias to\\s+\"([^\"]+)\"|This is a duplicate of the\\s+\"([^\"]+)\"\\s+service",
            Pattern.CASE_INSENSITIVE);

    private final List<IanaRecord> records;
    private final Map<String, Integer> places = new HashMap<>();
    private final String[] current;
    private final List<Set<String>> aliases = new ArrayList<>();

    /** Reads the phrases of all records of one registry. */
    CurrentNames(List<IanaRecord> records) {
        this.records = List.copyOf(records);
        current = new String[records.size()];
        for (int i = 0; i < current.length; i++) {
            IanaRecord row = records.get(i);
            places.putIfAbsent(key(row, row.name()), i);
            current[i] = statedBy(row.note());
            aliases.add(new LinkedHashSet<>());
        }
        for (int i = 0; i < current.length; i++) {
            replaceBy(i);
        }
    }

    /** Returns the name that IANA says is current where record {@code index} stands; empty if it is that itself. */
    String of(int index) {
        Set<String> seen = new LinkedHashSet<>();
        IanaRecord row = records.get(index);
        String name = row.name();
        Integer next = index;
        while (next != null && !current[next].isEmpty()) {
            name = current[next];
            if (!seen.add(folded(name)) || folded(name).equals(folded(row.name()))) {
                return "";
            }
            next = places.get(key(row, name));
        }
        return folded(name).equals(folded(row.name())) ? "" : name;
    }

    /** Returns the old names that record {@code index} replaces and that have no record of their own there. */
    List<String> aliasesOf(int index) {
        return List.copyOf(aliases.get(index));
    }

    /** Returns a description without the phrase about the name that it replaces. */
    static String withoutPhrase(String description) {
        return description.indexOf('"') < 0
                ? description
                : CellText.clean(REPLACEMENT.matcher(description).replaceAll(" "));
    }

    private static String statedBy(String note) {
        Matcher alias = ALIAS.matcher(note);
        if (note.indexOf('"') < 0 || !alias.find()) {
            return "";
        }
        return CellText.clean(alias.group(1) == null ? alias.group(2) : alias.group(1));
    }

    private void replaceBy(int index) {
        IanaRecord row = records.get(index);
        if (row.name().isEmpty() || row.description().indexOf('"') < 0) {
            return;
        }
        Matcher replacement = REPLACEMENT.matcher(row.description());
        while (replacement.find()) {
            String old = CellText.clean(replacement.group(1));
            Integer superseded = places.get(key(row, old));
            if (superseded == null) {
                aliases.get(index).add(old);
            } else if (superseded != index && current[superseded].isEmpty()) {
                current[superseded] = row.name();
            }
        }
        aliases.get(index).remove("");
    }

    private static String key(IanaRecord row, String name) {
        return row.ports() + '/' + folded(row.transport()) + '/' + folded(name);
    }

    private static String folded(String name) {
        return name.toLowerCase(Locale.ROOT);
    }
}
