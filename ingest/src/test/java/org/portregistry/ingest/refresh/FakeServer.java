package org.portregistry.ingest.refresh;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.portregistry.ingest.SourceDefinition;
import org.portregistry.ingest.datasets.LockEntry.Page;
import org.portregistry.ingest.fetch.Fetched;
import org.portregistry.ingest.fetch.Fetched.Body;
import org.portregistry.ingest.fetch.Fetcher;
import org.portregistry.ingest.list.Document;

/** A server that says 304 to whoever knows the ETag, which is the hash of the body. */
final class FakeServer implements Fetcher {
    final Map<String, String> bodies = new ConcurrentHashMap<>();
    final Map<String, String> lastModified = new ConcurrentHashMap<>();
    final Map<String, String> log = new ConcurrentHashMap<>();

    @Override
    public Fetched fetch(SourceDefinition source, List<Page> known) throws IOException {
        String body = bodies.get(source.id());
        if (body == null) {
            throw new IOException("https://example.org/" + source.id() + ": HTTP status 503");
        }
        String etag = "\"" + Integer.toHexString(body.hashCode()) + "\"";
        Page page = new Page("https://example.org/" + source.id(), etag, lastModified.getOrDefault(source.id(), ""));
        boolean same = known.equals(List.of(page));
        log.put(source.id(), known.isEmpty() ? "200" : same ? "304" : "200 after all");
        return same
                ? Fetched.UNCHANGED
                : new Fetched(List.of(new Body(new Document("list", body.getBytes(StandardCharsets.UTF_8)), page)));
    }
}
