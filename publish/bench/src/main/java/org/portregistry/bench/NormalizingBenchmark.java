package org.portregistry.bench;

import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.portregistry.model.NormalizerInput;
import org.portregistry.model.Registry;
import org.portregistry.normalize.Normalizer;

/** The default claims, from claims to the registry. */
@State(Scope.Benchmark)
@Fork(1)
@Warmup(iterations = 8, time = 1)
@Measurement(iterations = 5, time = 1)
public class NormalizingBenchmark {
    private NormalizerInput material;

    /** Reads the claims. */
    @Setup
    public void read() {
        material = Project.material();
    }

    /** How long it takes. */
    @Benchmark
    @BenchmarkMode(Mode.AverageTime)
    @OutputTimeUnit(TimeUnit.MILLISECONDS)
    public Registry time() {
        return Normalizer.normalize(material);
    }

    /** How many claims a second that is. */
    @Benchmark
    @BenchmarkMode(Mode.Throughput)
    @OutputTimeUnit(TimeUnit.SECONDS)
    public Registry rate(Counted counted) {
        counted.claims += material.claims().size();
        return Normalizer.normalize(material);
    }
}
