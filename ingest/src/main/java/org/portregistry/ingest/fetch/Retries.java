package org.portregistry.ingest.fetch;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpConnectTimeoutException;
import java.net.http.HttpTimeoutException;
import java.time.Duration;
import java.util.Optional;
import javax.net.ssl.SSLException;
import org.portregistry.ingest.datasets.LockEntry.Page;

/**
 * Asks again where that may help: on 429, 5xx and broken connections.
 *
 * @param exchange asks once
 * @param limits how often
 * @param backoff after how long
 * @param sleeper waits
 */
record Retries(Exchange exchange, Limits limits, Backoff backoff, Sleeper sleeper) {

    /** Asks until there is an answer, or no sense in asking on. */
    Response get(String source, URI uri, Page known) throws IOException, InterruptedException {
        for (int repetition = 1; ; repetition++) {
            boolean last = repetition > limits.retries();
            Optional<String> retryAfter = Optional.empty();
            try {
                Response response = exchange.get(source, uri, known);
                if (!response.isPassing() || last) {
                    return response;
                }
                retryAfter = response.headers().firstValue("Retry-After").map(String::strip);
            } catch (IOException problem) {
                if (last || !isPassing(problem)) {
                    throw new IOException(uri + ": " + message(problem), problem);
                }
            }
            Duration wait = backoff.before(repetition, retryAfter);
            sleeper.sleep(wait);
        }
    }

    /** A body that is too large or too slow, and a certificate that is wrong, would be so again. */
    private static boolean isPassing(IOException problem) {
        return !(problem instanceof TooLargeException
                || problem instanceof SSLException
                || problem instanceof HttpTimeoutException && !(problem instanceof HttpConnectTimeoutException));
    }

    private static String message(IOException problem) {
        if (problem instanceof java.net.ConnectException) {
            return "no connection"
                    + (problem.getCause() instanceof java.nio.channels.UnresolvedAddressException
                            ? ": the host is not known"
                            : "");
        }
        return problem.getMessage() == null ? problem.getClass().getSimpleName() : problem.getMessage();
    }
}
