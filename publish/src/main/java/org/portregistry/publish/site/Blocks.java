package org.portregistry.publish.site;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.portregistry.model.PortRange;

/**
 * The blocks of ports whose rows stand in one file of the site's data, so that a port's page loads little. They are narrow
 * where rows are many.
 */
final class Blocks {
    private static final List<Integer> STARTS = Stream.of(
                    IntStream.of(0, 128, 256, 512, 768),
                    IntStream.iterate(1024, start -> start < 7680, start -> start + 256),
                    IntStream.iterate(7680, start -> start < 9728, start -> start + 128),
                    IntStream.of(9728),
                    IntStream.iterate(10240, start -> start < 16384, start -> start + 1024),
                    IntStream.iterate(16384, start -> start <= PortRange.LAST, start -> start + 8192))
            .flatMap(IntStream::boxed)
            .toList();

    private Blocks() {}

    /** Returns the first port of each block. */
    static List<Integer> starts() {
        return STARTS;
    }

    /** Returns the blocks, which hold every port once. */
    static List<PortRange> all() {
        List<PortRange> blocks = new ArrayList<>();
        for (int i = 0; i < STARTS.size(); i++) {
            int end = i + 1 < STARTS.size() ? STARTS.get(i + 1) - 1 : PortRange.LAST;
            blocks.add(new PortRange(STARTS.get(i), end));
        }
        return blocks;
    }
}
