package org.portregistry.ingest.list.iana;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * Which lines of IANA's text table make up which record.
 *
 * <p>Cells wrap, and every cell is centred in the height of its row, so that name, number and protocol, which do not
 * wrap, stand on the middle line, and nothing marks where one row ends and the next begins. Of all ways to divide the
 * lines into rows this takes the one against which least speaks, row by row ({@link TextLines#doubt}) and between
 * neighbours of one name, which mostly say the same. Where several are equally good, a cell that they read differently
 * stays empty.
 */
final class TextBlocks {

    /** The highest row, in lines; IANA's have up to 25. */
    private static final int HIGHEST = 60;

    private static final long NEVER = Long.MAX_VALUE / 2;

    /** One way to bound a row, and the least that speaks against any way that leads to its end, and from its start. */
    private static final class Block {
        final int first;
        final int last;
        final long doubt;
        long before = NEVER;
        long after = NEVER;

        Block(int first, int last, long doubt) {
            this.first = first;
            this.last = last;
            this.doubt = doubt;
        }

        boolean precedes(Block next) {
            return last + 1 == next.first;
        }

        long ofBestWay() {
            return before + after - doubt;
        }
    }

    private final TextLines lines;
    private final List<Integer> middles;

    /** Takes all lines below the titles. */
    TextBlocks(TextLines lines) {
        this.lines = lines;
        middles = lines.middles();
    }

    /** Returns the index of the middle line of each record. */
    List<Integer> middles() {
        return List.copyOf(middles);
    }

    /** Returns the cells of each record; empty if the lines cannot be divided into rows at all. */
    List<Map<Title, String>> records() {
        List<List<Block>> ways = ways();
        weigh(ways);
        return ways.stream().map(this::agreed).toList();
    }

    /** A centred row has as many lines below its middle as above it, or one more. */
    private List<List<Block>> ways() {
        List<List<Block>> ways = new ArrayList<>();
        Set<Integer> firsts = new TreeSet<>(List.of(0));
        for (int i = 0; i < middles.size(); i++) {
            int middle = middles.get(i);
            boolean isLast = i + 1 == middles.size();
            int limit = isLast ? lines.size() : middles.get(i + 1);
            List<Block> blocks = new ArrayList<>();
            Set<Integer> next = new TreeSet<>();
            for (int first : firsts) {
                for (int last = 2 * middle - first; last <= 2 * middle - first + 1; last++) {
                    boolean fits = first <= middle && last - first < HIGHEST && last < limit;
                    if (fits && (!isLast || last == limit - 1)) {
                        blocks.add(new Block(first, last, lines.doubt(first, last)));
                        next.add(last + 1);
                    }
                }
            }
            if (blocks.isEmpty()) {
                return List.of();
            }
            ways.add(blocks);
            firsts = next;
        }
        return ways;
    }

    private void weigh(List<List<Block>> ways) {
        for (int i = 0; i < ways.size(); i++) {
            for (Block block : ways.get(i)) {
                block.before = i == 0 ? block.doubt : NEVER;
                for (Block previous : i == 0 ? List.<Block>of() : ways.get(i - 1)) {
                    if (previous.precedes(block)) {
                        block.before =
                                Math.min(block.before, previous.before + unlike(i, previous, block) + block.doubt);
                    }
                }
            }
        }
        for (int i = ways.size() - 1; i >= 0; i--) {
            boolean isLast = i == ways.size() - 1;
            for (Block block : ways.get(i)) {
                block.after = isLast ? block.doubt : NEVER;
                for (Block next : isLast ? List.<Block>of() : ways.get(i + 1)) {
                    if (block.precedes(next)) {
                        block.after = Math.min(block.after, block.doubt + unlike(i + 1, block, next) + next.after);
                    }
                }
            }
        }
    }

    private int unlike(int second, Block previous, Block block) {
        if (!lines.isOneName(middles.get(second - 1), middles.get(second))) {
            return 0;
        }
        String description = lines.description(previous.first, previous.last);
        return description.equals(lines.description(block.first, block.last)) ? 0 : 1;
    }

    private Map<Title, String> agreed(List<Block> blocks) {
        long best = blocks.stream().mapToLong(Block::ofBestWay).min().orElse(NEVER);
        return blocks.stream()
                .filter(block -> block.ofBestWay() == best)
                .map(block -> lines.cells(block.first, block.last))
                .reduce((some, others) -> {
                    some.entrySet().retainAll(others.entrySet());
                    return some;
                })
                .orElse(Map.of());
    }
}
