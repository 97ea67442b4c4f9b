package org.portregistry.ingest.list.json;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.portregistry.ingest.list.Column;
import org.portregistry.ingest.list.ColumnNames;
import org.portregistry.ingest.list.VariableName;

/** Tells keys that name a service, {@code "ssh": {"tcp": 22}}, from those that only hold some. */
final class JsonNames {

    /** What people call the object around their ports. */
    private static final Set<String> HOLDERS = Set.of("""
            all allow allowed common config data default defaults deny egress entries firewall host hosts inbound
            ingress items list network open other outbound records result results rules server servers
            """.split("\\s+"));

    /** What people count and measure. */
    private static final Set<String> MEASURES = Set.of("""
            age cores count cpu cpus delay height id index interval length level limit max min instances memory order
            position priority rank replicas retries score size threads timeout total ttl version weight width workers
            year
            """.split("\\s+"));

    private JsonNames() {}

    /** Returns whether the key of an object names the service whose ports the object holds, itself or one level down. */
    static boolean isName(String key, JsonValue.Members object, JsonFields fields) {
        Map<Column, String> own = fields.of(object);
        if (own.containsKey(Column.PORT)) {
            return true;
        }
        boolean ports = JsonFields.hasMarkedPorts(own)
                || object.members().stream().anyMatch(member -> holdsPorts(member, fields));
        return ports && isWordOfItsOwn(key);
    }

    /**
     * Returns whether the key of a list names the service whose ports the list holds, {@code "ssh": [{"port": 22}]}: where
     * its records say nothing themselves but ports and transports.
     */
    static boolean isName(String key, JsonValue.Items items, JsonFields fields) {
        return isWordOfItsOwn(key)
                && !items.values().isEmpty()
                && items.values().stream()
                        .allMatch(item -> item instanceof JsonValue.Members object && isNameless(fields.of(object)));
    }

    /**
     * Returns whether a record that names nothing itself holds a list of what does: {@code "port": 80, "usages": [{"name":
     * "nginx"}, {"name": "apache"}]}. Its own description tells of the port.
     */
    static boolean holdsNames(JsonValue.Members object, Map<Column, String> own) {
        return !own.containsKey(Column.NAME)
                && !own.containsKey(Column.TEXT)
                && object.members().stream()
                        .anyMatch(member -> isForServices(member.key())
                                && member.value() instanceof JsonValue.Items items
                                && !items.values().isEmpty()
                                && items.values().stream()
                                        .allMatch(item -> item instanceof JsonValue.Members inner && names(inner)));
    }

    private static boolean isForServices(String key) {
        return ColumnNames.find(key)
                .or(() -> ColumnNames.find(key.replaceFirst("s$", "")))
                .filter(column -> column == Column.NAME || column == Column.DESCRIPTION)
                .isPresent();
    }

    private static boolean names(JsonValue.Members object) {
        return object.members().stream()
                .anyMatch(member ->
                        member.isFlat() && ColumnNames.find(member.key()).equals(Optional.of(Column.NAME)));
    }

    private static boolean isNameless(Map<Column, String> record) {
        return record.containsKey(Column.PORT)
                && !record.containsKey(Column.NAME)
                && !record.containsKey(Column.TEXT)
                && !record.containsKey(Column.DESCRIPTION);
    }

    private static boolean holdsPorts(JsonValue.Member member, JsonFields fields) {
        if (member.value() instanceof JsonValue.Members inner) {
            return JsonFields.transport(member.key()).isPresent()
                    && fields.of(inner).containsKey(Column.PORT);
        }
        return member.value() instanceof JsonValue.Items items
                && ColumnNames.find(member.key()).equals(Optional.of(Column.PORT))
                && items.values().stream()
                        .anyMatch(item -> item instanceof JsonValue.Members inner
                                && fields.of(inner).containsKey(Column.PORT));
    }

    /** Returns whether the last key of a pointer says that ports hang from it: {@code /commonPorts}, {@code /services}. */
    static boolean holdsPorts(String pointer) {
        String key = pointer.substring(pointer.lastIndexOf('/') + 1).toLowerCase(Locale.ROOT);
        return key.endsWith("port") || key.endsWith("ports") || key.endsWith("services");
    }

    /** Returns whether a key is a word for a count or a measure. */
    static boolean isMeasure(String key) {
        return MEASURES.contains(key.toLowerCase(Locale.ROOT));
    }

    /** Returns whether a key among ports names one: {@code moth}, {@code mothPort}. */
    static boolean namesPorts(String key) {
        VariableName name = VariableName.of(key);
        return isWordOfItsOwn(key) || name.ports() && !name.service().isEmpty();
    }

    /** Returns whether a key is neither a word for columns nor for what holds services. */
    static boolean isWordOfItsOwn(String key) {
        String word = key.toLowerCase(Locale.ROOT);
        return word.chars().anyMatch(Character::isLetter)
                && !word.contains("port")
                && !HOLDERS.contains(word)
                && !MEASURES.contains(word)
                && ColumnNames.find(key).isEmpty();
    }
}
