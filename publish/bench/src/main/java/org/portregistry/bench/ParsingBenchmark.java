package org.portregistry.bench;

import java.io.IOException;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.portregistry.ingest.Reading;
import org.portregistry.ingest.SourceParser;

/** Each list format, from bytes to claims. */
@State(Scope.Benchmark)
@Fork(1)
@Warmup(iterations = 2, time = 1)
@Measurement(iterations = 3, time = 1)
public class ParsingBenchmark {

    /** The format; {@link Benchmarks} gives all that have a list here. */
    @Param("services")
    public String format;

    private ListToRead list;

    /** Reads the list into memory. */
    @Setup
    public void read() throws IOException {
        list = ListToRead.of(format)
                .orElseThrow(() -> new IllegalArgumentException("there is no list of the format " + format));
    }

    /** How many bytes a second. */
    @Benchmark
    @BenchmarkMode(Mode.Throughput)
    @OutputTimeUnit(TimeUnit.SECONDS)
    public Reading rate(Counted counted) throws IOException {
        counted.bytes += list.bytes();
        return SourceParser.parse(list.definition(), list.documents());
    }
}
