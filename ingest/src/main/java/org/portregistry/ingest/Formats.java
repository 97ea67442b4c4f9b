package org.portregistry.ingest;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.portregistry.ingest.format.Format;
import org.portregistry.ingest.format.GeneralFormats;
import org.portregistry.ingest.format.iana.IanaFormats;

/** Every list format there is. */
public final class Formats {

    private static final List<Format> ALL = concat(IanaFormats.all(), GeneralFormats.all());

    private Formats() {}

    private static List<Format> concat(List<Format> first, List<Format> then) {
        List<Format> all = new ArrayList<>(first);
        all.addAll(then);
        return List.copyOf(all);
    }

    /** Returns all formats, in the order in which {@code ingest/README.md} documents them. */
    public static List<Format> all() {
        return ALL;
    }

    /** Returns the format of that name; empty for an unknown one. */
    public static Optional<Format> named(String name) {
        return ALL.stream().filter(format -> format.name().equals(name)).findFirst();
    }
}
