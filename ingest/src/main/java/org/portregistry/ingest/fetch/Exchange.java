package org.portregistry.ingest.fetch;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandler;
import java.net.http.HttpResponse.BodySubscriber;
import java.net.http.HttpResponse.BodySubscribers;
import java.net.http.HttpTimeoutException;
import java.util.OptionalLong;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.portregistry.ingest.datasets.LockEntry.Page;

/** One request and its response, within the limits of time and size. The body is empty unless the status is 200. */
final class Exchange {

    private final Limits limits;
    private final Progress progress;
    private final HttpClient client;

    Exchange(Limits limits, Progress progress) {
        this.limits = limits;
        this.progress = progress;
        // HTTP/1.1: over plain http the client would else offer an upgrade to HTTP/2, on which old servers choke.
        this.client = HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .followRedirects(HttpClient.Redirect.NEVER)
                .connectTimeout(limits.connect())
                .build();
    }

    /** Asks; conditionally where the page has an ETag or a date. */
    HttpResponse<byte[]> get(String source, URI uri, Page known) throws IOException, InterruptedException {
        HttpRequest.Builder request = HttpRequest.newBuilder(uri)
                .header("User-Agent", HttpFetcher.USER_AGENT)
                .header("Accept-Encoding", "gzip");
        if (!known.etag().isEmpty()) {
            request.header("If-None-Match", known.etag());
        }
        if (!known.lastModified().isEmpty()) {
            request.header("If-Modified-Since", known.lastModified());
        }
        CompletableFuture<HttpResponse<byte[]>> coming = client.sendAsync(request.build(), collect(source, uri));
        try {
            return coming.get(limits.whole().toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException problem) {
            throw new HttpTimeoutException(
                    "not answered whole within " + limits.whole().toSeconds() + " s");
        } catch (ExecutionException problem) {
            if (problem.getCause() instanceof UncheckedIOException trouble) {
                throw trouble.getCause();
            }
            if (problem.getCause() instanceof IOException trouble) {
                throw trouble;
            }
            throw new IOException(String.valueOf(problem.getCause().getMessage()), problem);
        } finally {
            coming.cancel(true);
        }
    }

    private BodyHandler<byte[]> collect(String source, URI uri) {
        return response -> {
            if (response.statusCode() != 200) {
                return BodySubscribers.replacing(new byte[0]);
            }
            OptionalLong length = response.headers().firstValueAsLong("Content-Length");
            progress.advanced(source, 0, length);
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            BodySubscriber<Void> parts = BodySubscribers.ofByteArrayConsumer(next -> next.ifPresent(part -> {
                // What is thrown here ends the exchange.
                requireFew(Math.max(length.orElse(0), (long) bytes.size() + part.length), uri);
                bytes.writeBytes(part);
                progress.advanced(source, bytes.size(), length);
            }));
            return BodySubscribers.mapping(parts, end -> bytes.toByteArray());
        };
    }

    private void requireFew(long bytes, URI uri) {
        if (bytes > limits.maximumBytes()) {
            throw new UncheckedIOException(new TooLargeException(uri.toString(), limits.maximumBytes()));
        }
    }
}
