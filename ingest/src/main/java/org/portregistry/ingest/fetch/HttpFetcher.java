package org.portregistry.ingest.fetch;

import dev.failsafe.Failsafe;
import dev.failsafe.FailsafeException;
import dev.failsafe.Timeout;
import dev.failsafe.TimeoutExceededException;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.net.URI;
import java.net.http.HttpResponse;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.random.RandomGenerator;
import org.portregistry.ingest.SourceDefinition;
import org.portregistry.ingest.datasets.LockEntry.Page;
import org.portregistry.ingest.fetch.Fetched.Body;
import org.portregistry.ingest.list.Document;

/**
 * The network: conditional requests, gzip, redirects, time-outs, limits, retries, and one request at a time per host.
 */
public final class HttpFetcher implements Fetcher {

    /** Tells a server who asks, and where to complain. */
    public static final String USER_AGENT = "PortRegistry/1.0 (+https://github.com/portregistry/port-registry)";

    private final Limits limits;
    private final Retries retries;
    private final HostGates gates = new HostGates();

    /** Takes the limits and everything that does not always do the same. */
    public HttpFetcher(Limits limits, Clock clock, RandomGenerator random, Progress progress) {
        this.limits = limits;
        this.retries = new Retries(new Exchange(limits, progress), limits, new Backoff(limits, clock, random));
    }

    @Override
    public Fetched fetch(SourceDefinition source, List<Page> known) throws IOException {
        Timeout<Fetched> deadline =
                Timeout.<Fetched>builder(limits.source()).withInterrupt().build();
        try {
            return Failsafe.with(deadline).get(() -> fetchAll(source, known));
        } catch (TimeoutExceededException problem) {
            throw new IOException(
                    source.urls().get(0) + ": not fetched within "
                            + limits.source().toSeconds() + " s, redirects and waits included",
                    problem);
        } catch (FailsafeException problem) {
            if (problem.getCause() instanceof IOException trouble) {
                throw trouble;
            }
            if (problem.getCause() instanceof InterruptedException) {
                Thread.currentThread().interrupt();
                throw new InterruptedIOException("interrupted while fetching " + source.id());
            }
            throw problem;
        }
    }

    private Fetched fetchAll(SourceDefinition source, List<Page> known) throws IOException, InterruptedException {
        List<HttpResponse<byte[]>> responses = pages(source, knownOf(source, known));
        if (responses.stream().allMatch(response -> response.statusCode() == 304)) {
            return Fetched.UNCHANGED;
        }
        if (responses.stream().anyMatch(response -> response.statusCode() == 304)) {
            // Some pages of the list have changed; of the others we keep no bodies.
            responses = pages(source, unknown(source));
        }
        List<Body> bodies = new ArrayList<>();
        List<String> names = FileNames.ofPages(source);
        for (HttpResponse<byte[]> response : responses) {
            int page = bodies.size();
            bodies.add(body(names.get(page), source.urls().get(page), response));
        }
        return new Fetched(bodies);
    }

    /** What the lock knows holds only for the very pages that the source now has. */
    private static List<Page> knownOf(SourceDefinition source, List<Page> known) {
        List<String> urls = source.urls().stream().map(URI::toString).toList();
        return known.stream().map(Page::url).toList().equals(urls) ? known : unknown(source);
    }

    private static List<Page> unknown(SourceDefinition source) {
        return source.urls().stream()
                .map(url -> new Page(url.toString(), "", ""))
                .toList();
    }

    private List<HttpResponse<byte[]>> pages(SourceDefinition source, List<Page> asked)
            throws IOException, InterruptedException {
        List<HttpResponse<byte[]>> responses = new ArrayList<>();
        for (Page page : asked) {
            HttpResponse<byte[]> response = follow(source.id(), URI.create(page.url()), page);
            boolean conditional = !page.etag().isEmpty() || !page.lastModified().isEmpty();
            if (response.statusCode() != 200 && !(response.statusCode() == 304 && conditional)) {
                throw new IOException(response.uri() + ": HTTP status " + response.statusCode());
            }
            responses.add(response);
        }
        return responses;
    }

    private HttpResponse<byte[]> follow(String source, URI uri, Page page) throws IOException, InterruptedException {
        URI at = uri;
        for (int redirects = 0; redirects <= limits.redirects(); redirects++) {
            URI target = at;
            HttpResponse<byte[]> response = gates.alone(at, () -> retries.get(source, target, page));
            if (!Redirect.isRedirect(response.statusCode())) {
                return response;
            }
            URI next = Redirect.follow(at, header(response, "Location"));
            Redirect.requirePublic(uri, at, next);
            at = next;
        }
        throw new IOException(uri + ": more than " + limits.redirects() + " redirects, the last to " + at);
    }

    private Body body(String name, URI url, HttpResponse<byte[]> response) throws IOException {
        String encoding = header(response, "Content-Encoding").strip().toLowerCase(Locale.ROOT);
        byte[] bytes = switch (encoding) {
            case "", "identity" -> response.body();
            case "gzip", "x-gzip" -> decompressed(response);
            default ->
                throw new IOException(response.uri() + ": has the content encoding " + Printable.of(encoding)
                        + ", for which nobody asked");
        };
        return new Body(
                new Document(name, bytes),
                new Page(url.toString(), header(response, "ETag"), header(response, "Last-Modified")));
    }

    private static String header(HttpResponse<byte[]> response, String name) {
        return response.headers().firstValue(name).orElse("");
    }

    private byte[] decompressed(HttpResponse<byte[]> response) throws IOException {
        try {
            return LimitedStream.decompress(
                    response.body(), limits.maximumBytes(), response.uri().toString());
        } catch (TooLargeException problem) {
            throw problem;
        } catch (IOException problem) {
            throw new IOException(response.uri() + ": is not a whole gzip: " + problem.getMessage(), problem);
        }
    }
}
