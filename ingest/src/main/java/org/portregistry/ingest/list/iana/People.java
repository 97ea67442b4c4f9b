package org.portregistry.ingest.list.iana;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.portregistry.ingest.list.CellText;

/** The names behind the ids by which IANA's registry refers to people and organisations. */
final class People {

    /** Nobody: every id is read for the name that it spells. */
    static final People NONE = new People(Map.of());

    /** IANA tells namesakes apart by a number; {@code Study_Group_17} is a name. */
    private static final Pattern NAMESAKE = Pattern.compile("_[2-9]$");

    private final Map<String, String> names;

    /** Takes names by id. */
    People(Map<String, String> names) {
        this.names = new LinkedHashMap<>(names);
    }

    /** Returns the names of those ids, each once, in order, joined by {@code "; "}. */
    String names(List<String> ids) {
        return ids.stream()
                .map(id -> Optional.of(MailAddresses.drop(names.getOrDefault(id, "")))
                        .filter(name -> !name.isEmpty())
                        .orElseGet(() -> spelled(id)))
                .filter(name -> !name.isEmpty())
                .distinct()
                .collect(Collectors.joining("; "));
    }

    /** Returns the name that an id spells: {@code Jon_Postel}, {@code John_Smith_2}, {@code _3GPP}. */
    private static String spelled(String id) {
        return MailAddresses.drop(
                NAMESAKE.matcher(CellText.clean(id)).replaceFirst("").replace('_', ' '));
    }
}
