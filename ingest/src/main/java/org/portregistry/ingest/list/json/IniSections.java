package org.portregistry.ingest.list.json;

import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.apache.commons.configuration2.INIConfiguration;
import org.apache.commons.configuration2.ex.ConfigurationException;
import org.apache.commons.configuration2.tree.ImmutableNode;

/**
 * Makes values of the sections of INI. The library joins sections of one name, and keeps every value of a key that comes
 * again; a list means another record by both.
 */
final class IniSections {

    /** The beginning of a section. */
    private static final Pattern SECTION = Pattern.compile("(?m)^(?=[^\\S\\n]*\\[)");

    private final Map<String, List<JsonValue>> sections = new LinkedHashMap<>();
    private final List<JsonValue.Member> outside = new ArrayList<>();

    private IniSections() {}

    /**
     * Returns an object with a member for each section. It is an array where a section comes several times, or its keys do;
     * so is the whole text where it has no sections.
     *
     * @throws ConfigurationException if the text is no INI
     */
    static JsonValue read(String text) throws ConfigurationException {
        IniSections read = new IniSections();
        for (String section : SECTION.split(text)) {
            read.add(section);
        }
        List<JsonValue.Member> members = new ArrayList<>(read.outside);
        read.sections.forEach((name, records) -> members.add(
                new JsonValue.Member(name, records.size() == 1 ? records.get(0) : new JsonValue.Items(records))));
        List<JsonValue> records = read.sections.isEmpty() ? records(members) : List.of();
        return records.size() > 1 ? new JsonValue.Items(records) : new JsonValue.Members(members);
    }

    private void add(String section) throws ConfigurationException {
        INIConfiguration ini = new INIConfiguration();
        try {
            ini.read(new StringReader(section));
        } catch (IOException problem) {
            throw new IllegalStateException("reading from memory failed", problem);
        }
        // The nodes as they are: the accessors of the configuration would look up variables.
        ImmutableNode root = ini.getNodeModel().getInMemoryRepresentation();
        for (ImmutableNode child : root.getChildren()) {
            if (child.getChildren().isEmpty()) {
                outside.add(member(child));
            } else {
                sections.computeIfAbsent(child.getNodeName(), name -> new ArrayList<>())
                        .addAll(records(child.getChildren().stream()
                                .map(IniSections::member)
                                .toList()));
            }
        }
    }

    private static JsonValue.Member member(ImmutableNode node) {
        JsonValue value = node.getChildren().isEmpty()
                ? new JsonValue.Scalar(
                        node.getValue() == null ? "" : node.getValue().toString())
                : new JsonValue.Members(
                        node.getChildren().stream().map(IniSections::member).toList());
        return new JsonValue.Member(node.getNodeName(), value);
    }

    /** Several keys that come again begin another record each time with the first of them; one is a list of values. */
    private static List<JsonValue> records(List<JsonValue.Member> members) {
        Set<String> seen = new LinkedHashSet<>();
        Set<String> again = new LinkedHashSet<>();
        members.stream().map(IniSections::key).filter(key -> !seen.add(key)).forEach(again::add);
        seen.retainAll(again);
        String first = again.size() > 1 ? seen.iterator().next() : "";
        List<JsonValue> records = new ArrayList<>();
        List<JsonValue.Member> record = new ArrayList<>();
        for (JsonValue.Member member : members) {
            boolean begins = key(member).equals(first)
                    && record.stream().anyMatch(before -> key(before).equals(first));
            if (begins) {
                records.add(new JsonValue.Members(record));
                record.clear();
            }
            record.add(member);
        }
        records.add(new JsonValue.Members(record));
        return records;
    }

    private static String key(JsonValue.Member member) {
        return member.key().toLowerCase(Locale.ROOT);
    }
}
