package org.portregistry.bench;

import java.io.IOException;
import java.io.OutputStream;
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
import org.portregistry.publish.release.Release;
import org.portregistry.publish.release.ReleaseFormat;

/** Each file of the default release that holds rows, written to nowhere. */
@State(Scope.Benchmark)
@Fork(1)
@Warmup(iterations = 2, time = 1)
@Measurement(iterations = 3, time = 1)
public class WritingBenchmark {

    /** The file; {@link Benchmarks} gives all of them. */
    @Param("ports.csv")
    public String file;

    private Release release;
    private ReleaseFormat format;
    private int rows;

    /** Makes the release. */
    @Setup
    public void make() throws IOException {
        release = Project.release();
        format = WrittenFiles.named(file);
        rows = WrittenFiles.rows(file, release);
    }

    /** How many rows and bytes a second. */
    @Benchmark
    @BenchmarkMode(Mode.Throughput)
    @OutputTimeUnit(TimeUnit.SECONDS)
    public void rate(Counted counted) throws IOException {
        Nowhere nowhere = new Nowhere();
        format.write(anew(release), nowhere);
        counted.bytes += nowhere.bytes;
        counted.rows += rows;
    }

    /** Returns a release that keeps nothing of what was written before. */
    private static Release anew(Release release) {
        return new Release(
                release.version(),
                release.digest(),
                release.sources(),
                release.registry(),
                release.conflicts(),
                release.changes(),
                release.history());
    }

    private static final class Nowhere extends OutputStream {
        private long bytes;

        @Override
        public void write(int one) {
            bytes++;
        }

        @Override
        public void write(byte[] some, int start, int length) {
            bytes += length;
        }
    }
}
