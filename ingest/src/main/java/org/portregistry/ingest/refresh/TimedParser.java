package org.portregistry.ingest.refresh;

import java.io.InterruptedIOException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.portregistry.ingest.DatasetsException;
import org.portregistry.ingest.Reading;
import org.portregistry.ingest.SourceDefinition;
import org.portregistry.ingest.list.Document;
import org.portregistry.ingest.list.FormatException;

/**
 * Reads a list in a thread of its own, for a limited time. A list that breaks its parser, fills the memory or never ends is
 * its own trouble, and the other sources go on.
 *
 * @param parser reads documents
 * @param deadline how long a source may take
 */
public record TimedParser(Parser parser, Duration deadline) {

    /** How long reading a source may take: IANA's list takes two seconds. */
    static final Duration DEADLINE = Duration.ofSeconds(60);

    /** Lists may be nested deeply. */
    private static final long STACK_BYTES = 16L << 20;

    /**
     * Reads the documents of a source.
     *
     * @throws FormatException if the list cannot be read, for whatever reason of its own
     */
    public Reading parse(SourceDefinition source, List<Document> documents)
            throws FormatException, InterruptedIOException {
        FutureTask<Reading> reading = new FutureTask<>(() -> parser.parse(source, documents));
        Thread thread = new Thread(null, reading, "read " + source.id(), STACK_BYTES);
        thread.setDaemon(true);
        thread.start();
        try {
            return reading.get(deadline.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException problem) {
            throw new FormatException(
                    "the list was not read within " + deadline.toSeconds()
                            + " s; see whether the list is far too long, or an expression of its source file tries too"
                            + " much, such as two .*",
                    problem);
        } catch (ExecutionException problem) {
            throw trouble(problem.getCause());
        } catch (InterruptedException problem) {
            Thread.currentThread().interrupt();
            throw new InterruptedIOException("interrupted while reading " + source.id());
        } finally {
            reading.cancel(true);
        }
    }

    private static FormatException trouble(Throwable problem) {
        if (problem instanceof FormatException trouble) {
            return trouble;
        }
        if (problem instanceof DatasetsException ours) {
            throw ours;
        }
        if (problem instanceof OutOfMemoryError) {
            return new FormatException(
                    "the list does not fit into memory; look at it, and if it is right, give Java more with -Xmx",
                    problem);
        }
        StackTraceElement[] trace = problem.getStackTrace();
        return new FormatException(
                "the list breaks its parser, which is a bug to report: " + problem
                        + (trace.length == 0 ? "" : " at " + trace[0]),
                problem);
    }
}
