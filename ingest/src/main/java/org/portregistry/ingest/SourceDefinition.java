package org.portregistry.ingest;

import java.net.URI;
import java.time.Period;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.portregistry.ingest.list.Options;
import org.portregistry.model.Nulls;
import org.portregistry.model.Source;

/**
 * Everything that {@code datasets/sources/<id>.json} says.
 *
 * @param source what normalize needs to know of it
 * @param format the name of its list format
 * @param options the format's options
 * @param urls where to fetch it; none: frozen, skipped without a mirror, its claims stand
 * @param files its names under {@code DIR/<id>/} of a mirror, several for a list split over pages; none: the last path
 *     segment of each URL
 * @param minimumClaims fewer claims than this are refused
 * @param list the list of which it is a vintage, or empty
 * @param asOf the day of its data, {@code YYYY-MM-DD}, where the list states none; or empty
 * @param maximumLoss the greatest share of its claims, above 0 to 0.25, that it may lose from one refresh to the next;
 *     empty: 0.5 % or 10 claims, whichever is more
 * @param rhythm how often it is expected to change
 */
public record SourceDefinition(
        Source source,
        String format,
        Options options,
        List<URI> urls,
        List<String> files,
        int minimumClaims,
        String list,
        String asOf,
        OptionalDouble maximumLoss,
        Optional<Period> rhythm) {

    /** Refuses null and copies the lists. */
    public SourceDefinition {
        Nulls.refuse(source, format, options, list, asOf, maximumLoss, rhythm);
        urls = List.copyOf(urls);
        files = List.copyOf(files);
    }

    /** Returns a source of which nothing is known but what reads it: nothing is fetched, and any claim is enough. */
    public static SourceDefinition of(Source source, String format, Options options) {
        return new SourceDefinition(
                source, format, options, List.of(), List.of(), 1, "", "", OptionalDouble.empty(), Optional.empty());
    }

    /** Returns the source's id. */
    public String id() {
        return source.id();
    }
}
