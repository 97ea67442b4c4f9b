package org.portregistry.bench.lookup;

import java.io.IOException;
import org.portregistry.lookup.PortRegistry;
import org.portregistry.lookup.Transport;

/** One process, one answer: prints the microseconds from before the library's first class to its first answer. */
public final class FirstAnswer {

    private FirstAnswer() {}

    /** Takes {@code port-registry}, {@code by-name}, {@code everything} or {@code ianaservicehelper}; with {@code heap}, prints its bytes. */
    public static void main(String[] arguments) throws IOException {
        boolean heap = arguments.length > 1;
        long before = heap ? used() : System.nanoTime();
        Object answer = switch (arguments[0]) {
            case "port-registry" -> PortRegistry.load().service(9200, Transport.TCP);
            case "everything" -> everything();
            case "by-name" -> PortRegistry.load().ports("elasticsearch");
            default -> io.fabric8.ianaservicehelper.Helper.serviceNames(9200, "tcp");
        };
        long after = heap ? used() : System.nanoTime();
        if (answer == null) {
            throw new IllegalStateException("no answer");
        }
        System.out.println(heap ? after - before : (after - before) / 1000);
    }

    private static Object everything() {
        PortRegistry registry = PortRegistry.load();
        for (Transport transport : Transport.values()) {
            for (int port = 0; port < 1 << 16; port++) {
                registry.service(port, transport);
            }
        }
        registry.services();
        registry.ports("elasticsearch");
        return registry;
    }

    private static long used() {
        long used = Long.MAX_VALUE;
        for (int i = 0; i < 5; i++) {
            System.gc();
            used = Math.min(
                    used,
                    Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory());
        }
        return used;
    }
}
