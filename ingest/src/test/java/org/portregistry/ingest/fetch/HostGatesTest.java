package org.portregistry.ingest.fetch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class HostGatesTest {

    @Test
    void oneHost_isAskedOneAtATime() throws Exception {
        AtomicInteger atOnce = new AtomicInteger();
        AtomicInteger most = new AtomicInteger();
        HostGates gates = new HostGates();
        ExecutorService threads = Executors.newFixedThreadPool(8);
        List<Future<?>> asked = new ArrayList<>();
        for (int i = 0; i < 20; i++) {
            URI uri = URI.create((i % 2 == 0 ? "http://a.example/" : "https://A.EXAMPLE:8080/") + i);
            asked.add(threads.submit(() -> gates.alone(uri, () -> {
                most.accumulateAndGet(atOnce.incrementAndGet(), Math::max);
                Thread.sleep(2);
                return atOnce.decrementAndGet();
            })));
        }
        for (Future<?> one : asked) {
            one.get(10, TimeUnit.SECONDS);
        }
        threads.shutdown();
        assertEquals(1, most.get());
    }

    @Test
    void severalHosts_areAskedInParallel() throws Exception {
        CyclicBarrier allThere = new CyclicBarrier(3);
        HostGates gates = new HostGates();
        ExecutorService threads = Executors.newFixedThreadPool(3);
        List<Future<Integer>> asked = new ArrayList<>();
        for (String host : List.of("a", "b", "c")) {
            asked.add(threads.submit(() -> gates.alone(URI.create("http://" + host + ".example/"), () -> {
                try {
                    return allThere.await(10, TimeUnit.SECONDS);
                } catch (java.util.concurrent.BrokenBarrierException | java.util.concurrent.TimeoutException problem) {
                    throw new java.io.IOException(problem);
                }
            })));
        }
        for (Future<Integer> one : asked) {
            assertTrue(one.get(20, TimeUnit.SECONDS) >= 0);
        }
        threads.shutdown();
    }
}
