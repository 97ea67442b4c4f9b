package org.portregistry.ingest;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.portregistry.ingest.format.Format;
import org.portregistry.ingest.format.GeneralFormats;
import org.portregistry.ingest.format.iana.IanaFormats;

/** Every list format there is. */
public final class Formats {

    private static final List<Format> ALL = Stream.concat(IanaFormats.all().stream(), GeneralFormats.all().stream())
            .toList();

    private Formats() {}

    /** Returns all formats, in the order in which {@code ingest/README.md} documents them. */
    public static List<Format> all() {
        return ALL;
    }

    /** Returns the format of that name; empty for an unknown one. */
    public static Optional<Format> named(String name) {
        return ALL.stream().filter(format -> format.name().equals(name)).findFirst();
    }
}
