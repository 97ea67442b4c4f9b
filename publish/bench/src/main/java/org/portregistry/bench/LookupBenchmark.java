package org.portregistry.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.portregistry.publish.lookup.Answer;
import org.portregistry.publish.lookup.Lookup;
import org.portregistry.publish.lookup.Queries;

/** What the command {@code lookup} does once it runs: it reads the record for each question. */
@State(Scope.Benchmark)
@Fork(1)
@Warmup(iterations = 2, time = 1)
@Measurement(iterations = 3, time = 1)
public class LookupBenchmark {
    private final Path datasets = Project.datasets();

    /** What is asked. */
    @Param({"9200", "elasticsearch"})
    public String query;

    /** How long an answer takes. */
    @Benchmark
    @BenchmarkMode(Mode.AverageTime)
    @OutputTimeUnit(TimeUnit.NANOSECONDS)
    public List<Answer> time() throws IOException {
        return Lookup.in(datasets).answer(Queries.parse(List.of(query)));
    }
}
