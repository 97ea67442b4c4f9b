package org.portregistry.ingest.fetch;

import dev.failsafe.Failsafe;
import dev.failsafe.FailsafeException;
import dev.failsafe.RetryPolicy;
import java.io.IOException;
import java.net.ConnectException;
import java.net.URI;
import java.net.http.HttpConnectTimeoutException;
import java.net.http.HttpResponse;
import java.net.http.HttpTimeoutException;
import java.nio.channels.UnresolvedAddressException;
import java.util.Optional;
import javax.net.ssl.SSLException;
import org.portregistry.ingest.datasets.LockEntry.Page;

/** Asks again where that may help: on 429, 5xx and broken connections. */
final class Retries {

    private final Exchange exchange;
    private final RetryPolicy<HttpResponse<byte[]>> policy;

    /** Takes what asks once, how often to ask, and after how long. */
    Retries(Exchange exchange, Limits limits, Backoff backoff) {
        this.exchange = exchange;
        this.policy = RetryPolicy.<HttpResponse<byte[]>>builder()
                .handleIf(Retries::isPassing)
                .handleResultIf(response -> response.statusCode() == 429 || response.statusCode() >= 500)
                .withMaxRetries(limits.retries())
                .withDelayFn(context -> backoff.before(
                        context.getAttemptCount(),
                        Optional.ofNullable(context.getLastResult())
                                .flatMap(last -> last.headers().firstValue("Retry-After"))))
                .build();
    }

    /** Asks until there is an answer, or no sense in asking on. */
    HttpResponse<byte[]> get(String source, URI uri, Page known) throws IOException, InterruptedException {
        try {
            return Failsafe.with(policy).get(() -> exchange.get(source, uri, known));
        } catch (FailsafeException problem) {
            if (problem.getCause() instanceof InterruptedException interrupted) {
                throw interrupted;
            }
            if (problem.getCause() instanceof IOException trouble) {
                throw new IOException(uri + ": " + message(trouble), trouble);
            }
            throw problem;
        }
    }

    /** A body that is too large or too slow, and a certificate that is wrong, would be so again. */
    private static boolean isPassing(Throwable problem) {
        return problem instanceof IOException
                && !(problem instanceof TooLargeException
                        || problem instanceof SSLException
                        || problem instanceof HttpTimeoutException
                                && !(problem instanceof HttpConnectTimeoutException));
    }

    private static String message(IOException problem) {
        if (problem instanceof ConnectException) {
            boolean unknown = problem.getCause() instanceof UnresolvedAddressException;
            return "no connection" + (unknown ? ": the host is not known" : "");
        }
        return problem.getMessage() == null
                ? problem.getClass().getSimpleName()
                // The JDK quotes headers that it refuses.
                : Printable.of(problem.getMessage());
    }
}
