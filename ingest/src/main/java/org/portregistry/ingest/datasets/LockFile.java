package org.portregistry.ingest.datasets;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonFormat.Feature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.portregistry.ingest.DatasetsException;
import org.portregistry.ingest.datasets.LockEntry.Page;
import org.portregistry.ingest.list.CalendarDates;

/**
 * {@code sources.lock.json}: written by refresh, sorted by id, committed.
 *
 * <p>{@code url}, {@code etag} and {@code lastModified} are texts, and lists of texts for a list split over pages.
 */
public final class LockFile {

    /** An entry as it stands in the file. */
    private record Stored(
            @JsonFormat(with = Feature.WRITE_SINGLE_ELEM_ARRAYS_UNWRAPPED)
            List<String> url,

            String dataDate,
            String retrieved,

            @JsonFormat(with = Feature.WRITE_SINGLE_ELEM_ARRAYS_UNWRAPPED)
            List<String> etag,

            @JsonFormat(with = Feature.WRITE_SINGLE_ELEM_ARRAYS_UNWRAPPED)
            List<String> lastModified,

            String sha256,
            long bytes,
            Accounting accounting,
            String definition,
            Optional<String> failingSince) {}

    private static final String CURE =
            "take the file back from git, or remove the entry and run `refresh` for that source";

    /** How the urls of a frozen source read. */
    private static final List<String> NO_PAGES = List.of("");

    private LockFile() {}

    /** Reads the file; without it nothing was ever refreshed. */
    public static Lock read(Path file) {
        SortedMap<String, LockEntry> entries = new TreeMap<>();
        if (Files.exists(file)) {
            for (Map.Entry<String, JsonNode> property : StrictJson.object(file).properties()) {
                String id = property.getKey();
                if (!(property.getValue() instanceof ObjectNode entry)) {
                    throw BindingProblem.wrongType(file, id, property.getValue(), "an object");
                }
                entries.put(id, entry(file, id, StrictJson.bind(file, id + ".", entry, Stored.class)));
            }
        }
        return new Lock(entries);
    }

    /** Writes the file, and returns whether it is not what it was. */
    public static boolean write(Path file, Lock lock) {
        return AtomicFile.write(file, text(lock).getBytes(StandardCharsets.UTF_8));
    }

    /** Returns the text of the file. */
    static String text(Lock lock) {
        SortedMap<String, Stored> stored = new TreeMap<>();
        lock.entries().forEach((id, entry) -> stored.put(id, stored(entry)));
        return StrictJson.text(stored);
    }

    private static LockEntry entry(Path file, String id, Stored stored) {
        requireDay(file, id + ".dataDate", stored.dataDate);
        requireDay(file, id + ".retrieved", stored.retrieved);
        requireDay(file, id + ".failingSince", stored.failingSince.orElse(""));
        return new LockEntry(
                pages(file, id, stored),
                stored.dataDate,
                stored.retrieved,
                stored.sha256,
                stored.bytes,
                stored.accounting,
                stored.definition,
                stored.failingSince.orElse(""));
    }

    private static void requireDay(Path file, String key, String day) {
        if (!day.isEmpty() && !CalendarDates.isDay(day)) {
            throw RecordKeys.wrong(file, key, "\"" + day + "\" is not a day", CURE);
        }
    }

    private static List<Page> pages(Path file, String id, Stored stored) {
        List<String> urls = stored.url;
        if (urls.equals(NO_PAGES)) {
            return List.of();
        }
        if (urls.size() != stored.etag.size() || urls.size() != stored.lastModified.size()) {
            throw DatasetsException.in(file, "", id + ".url, etag and lastModified are not of one length", CURE);
        }
        return IntStream.range(0, urls.size())
                .mapToObj(i -> new Page(urls.get(i), stored.etag.get(i), stored.lastModified.get(i)))
                .toList();
    }

    private static Stored stored(LockEntry entry) {
        return new Stored(
                texts(entry, Page::url),
                entry.dataDate(),
                entry.retrieved(),
                texts(entry, Page::etag),
                texts(entry, Page::lastModified),
                entry.sha256(),
                entry.bytes(),
                entry.accounting(),
                entry.definition(),
                Optional.of(entry.failingSince()).filter(day -> !day.isEmpty()));
    }

    private static List<String> texts(LockEntry entry, Function<Page, String> text) {
        return entry.pages().isEmpty()
                ? NO_PAGES
                : entry.pages().stream().map(text).toList();
    }
}
