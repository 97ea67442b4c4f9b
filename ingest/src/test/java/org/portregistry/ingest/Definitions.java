package org.portregistry.ingest;

import java.net.URI;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.portregistry.ingest.list.Options;
import org.portregistry.model.Authority;
import org.portregistry.model.Include;
import org.portregistry.model.Source;
import org.portregistry.model.TextPolicy;

/** Sources of the {@link FakeFormat}, for tests of what fetches them. */
public final class Definitions {

    private Definitions() {}

    /** Returns a default source with those URLs. */
    public static SourceDefinition of(String id, String... urls) {
        return of(id, List.of(), urls);
    }

    /** Returns a default source with those file names and URLs. */
    public static SourceDefinition of(String id, List<String> files, String... urls) {
        return new SourceDefinition(
                new Source(id, id, Authority.COMMUNITY, "x", TextPolicy.KEEP, Include.DEFAULT, ""),
                "fake",
                Options.NONE,
                Arrays.stream(urls).map(URI::create).toList(),
                files,
                1,
                "",
                "",
                OptionalDouble.empty(),
                Optional.empty());
    }
}
