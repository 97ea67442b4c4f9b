package org.portregistry.ingest.datasets;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import org.portregistry.ingest.DatasetsException;
import org.portregistry.ingest.datasets.LockEntry.Page;

/**
 * {@code sources.lock.json}: written by refresh, sorted by id, committed.
 *
 * <p>{@code url}, {@code etag} and {@code lastModified} are texts, and lists of texts for a list split over pages.
 */
public final class LockFile {

    private static final List<String> KEYS = List.of(
            "url",
            "dataDate",
            "retrieved",
            "etag",
            "lastModified",
            "sha256",
            "bytes",
            "accounting",
            "definition",
            "failingSince");

    /** How the urls of a frozen source read. */
    private static final List<String> NO_PAGES = List.of("");

    private LockFile() {}

    /** Reads the file; without it nothing was ever refreshed. */
    public static Lock read(Path file) {
        SortedMap<String, LockEntry> entries = new TreeMap<>();
        if (Files.exists(file)) {
            JsonObject json = StrictJson.read(file);
            for (Iterator<String> ids = json.node().fieldNames(); ids.hasNext(); ) {
                String id = ids.next();
                entries.put(id, entry(json.object(id).orElseThrow()));
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
        ObjectNode json = StrictJson.object();
        lock.entries().forEach((id, entry) -> json.set(id, node(entry)));
        return JsonText.pretty(json);
    }

    private static LockEntry entry(JsonObject json) {
        json.allowOnly(KEYS);
        return new LockEntry(
                pages(json),
                json.optionalText("dataDate"),
                json.optionalText("retrieved"),
                json.optionalText("sha256"),
                json.count("bytes"),
                accounting(json),
                json.optionalText("definition"),
                json.optionalText("failingSince"));
    }

    private static List<Page> pages(JsonObject json) {
        List<String> urls = json.texts("url");
        List<String> etags = json.texts("etag");
        List<String> dates = json.texts("lastModified");
        if (urls.equals(NO_PAGES)) {
            return List.of();
        }
        if (urls.size() != etags.size() || urls.size() != dates.size()) {
            throw cure(json.file(), json.path() + "url, etag and lastModified are not of one length");
        }
        List<Page> pages = new ArrayList<>();
        for (int i = 0; i < urls.size(); i++) {
            pages.add(new Page(urls.get(i), etags.get(i), dates.get(i)));
        }
        return pages;
    }

    private static Accounting accounting(JsonObject json) {
        Optional<JsonObject> found = json.object("accounting");
        if (found.isEmpty()) {
            throw cure(json.file(), json.path() + "accounting is missing");
        }
        JsonObject accounting = found.get();
        SortedMap<String, Integer> skips = new TreeMap<>();
        Optional<JsonObject> counts = accounting.object("skips");
        if (counts.isPresent()) {
            for (Iterator<String> reasons = counts.get().node().fieldNames(); reasons.hasNext(); ) {
                String reason = reasons.next();
                skips.put(reason, counts.get().count(reason));
            }
        }
        return new Accounting(accounting.count("rows"), accounting.count("claims"), skips);
    }

    private static DatasetsException cure(Path file, String problem) {
        return DatasetsException.in(
                file,
                "",
                problem,
                "take the file back from git, or remove the entry and run `refresh` for that source");
    }

    private static ObjectNode node(LockEntry entry) {
        ObjectNode json = StrictJson.object();
        json.set("url", texts(json, entry, Page::url));
        json.put("dataDate", entry.dataDate());
        json.put("retrieved", entry.retrieved());
        json.set("etag", texts(json, entry, Page::etag));
        json.set("lastModified", texts(json, entry, Page::lastModified));
        json.put("sha256", entry.sha256());
        json.put("bytes", entry.bytes());
        ObjectNode accounting = json.putObject("accounting");
        accounting.put("rows", entry.accounting().rows());
        accounting.put("claims", entry.accounting().claims());
        ObjectNode skips = accounting.putObject("skips");
        entry.accounting().skips().forEach(skips::put);
        json.put("definition", entry.definition());
        if (!entry.failingSince().isEmpty()) {
            json.put("failingSince", entry.failingSince());
        }
        return json;
    }

    private static JsonNode texts(ObjectNode json, LockEntry entry, Function<Page, String> text) {
        if (entry.pages().size() < 2) {
            return json.textNode(entry.pages().stream().map(text).findFirst().orElse(""));
        }
        ArrayNode list = json.arrayNode();
        entry.pages().forEach(page -> list.add(text.apply(page)));
        return list;
    }
}
