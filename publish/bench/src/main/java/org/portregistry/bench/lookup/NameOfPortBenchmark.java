package org.portregistry.bench.lookup;

import io.fabric8.ianaservicehelper.Helper;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;
import org.portregistry.lookup.PortRegistry;
import org.portregistry.lookup.Service;
import org.portregistry.lookup.Transport;

/** How many ports a second and core get their name: random ports, since a processor would learn any other order. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
public class NameOfPortBenchmark {
    private static final int PORTS = 1 << 12;

    private final PortRegistry registry = PortRegistry.load();
    private final int[] ports = new Random(42).ints(PORTS, 0, 1 << 16).toArray();

    /** The preferred name. */
    @Benchmark
    @OperationsPerInvocation(PORTS)
    public void preferredName(Blackhole seen) {
        for (int port : ports) {
            Optional<Service> service = registry.service(port, Transport.TCP);
            seen.consume(service.isPresent() ? service.get().name() : "");
        }
    }

    /** All services, in a new list. */
    @Benchmark
    @OperationsPerInvocation(PORTS)
    public void allServices(Blackhole seen) {
        for (int port : ports) {
            List<Service> services = registry.services(port, Transport.TCP);
            seen.consume(services);
        }
    }

    /** Where a service lives. */
    @Benchmark
    public List<Service> portsOfName() {
        return registry.ports("Elastic_Search");
    }

    /** io.fabric8's ianaservicehelper, of 2016: the names of a port. */
    @Benchmark
    @OperationsPerInvocation(PORTS)
    public void ianaservicehelper(Blackhole seen) throws IOException {
        for (int port : ports) {
            seen.consume(Helper.serviceNames(port, "tcp"));
        }
    }
}
