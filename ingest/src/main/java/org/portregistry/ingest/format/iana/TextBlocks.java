package org.portregistry.ingest.format.iana;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * Which lines of IANA's text table make up which record.
 *
 * <p>Cells wrap, and every cell is centred in the height of its row, so that name, number and protocol, which do not
 * wrap, stand on the middle line, and nothing marks where one row ends and the next begins. Of all ways to divide the
 * lines into rows this takes the one in which the cells are centred, break where the next word would not have fitted,
 * and neighbours of one name read alike. Where several are equally good, a cell that they read differently stays empty.
 */
final class TextBlocks {

    private static final Set<Title> WRAPPING = Set.of(
            Title.DESCRIPTION,
            Title.ASSIGNEE,
            Title.CONTACT,
            Title.REGISTERED,
            Title.MODIFIED,
            Title.REFERENCE,
            Title.SERVICE_CODE,
            Title.UNAUTHORIZED_USE,
            Title.NOTES);
    private static final int NEVER = Integer.MAX_VALUE / 2;

    /** One way to bound a row: its first and last line, what speaks against it, and the best way to its end and from it. */
    private static final class Block {
        final int first;
        final int last;
        final int cost;
        int before = NEVER;
        int after = NEVER;

        Block(int first, int last, int cost) {
            this.first = first;
            this.last = last;
            this.cost = cost;
        }
    }

    private final List<Map<Title, String>> lines;
    private final Map<Title, Integer> widths = new EnumMap<>(Title.class);
    private final List<Integer> middles = new ArrayList<>();

    /** Takes the cells of each line. */
    TextBlocks(List<Map<Title, String>> lines) {
        this.lines = List.copyOf(lines);
        for (int i = 0; i < lines.size(); i++) {
            Map<Title, String> cells = lines.get(i);
            cells.forEach((title, text) -> widths.merge(title, text.length(), Math::max));
            if (cells.containsKey(Title.NAME) || cells.containsKey(Title.PORTS) || cells.containsKey(Title.TRANSPORT)) {
                middles.add(i);
            }
        }
    }

    /** Returns the index of the middle line of each record. */
    List<Integer> middles() {
        return List.copyOf(middles);
    }

    /** Returns the cells of each record; empty if the lines cannot be divided into rows at all. */
    List<Map<Title, String>> records() {
        List<List<Block>> ways = ways();
        if (ways.isEmpty()) {
            return List.of();
        }
        weigh(ways);
        List<Map<Title, String>> records = new ArrayList<>();
        for (List<Block> blocks : ways) {
            int best = blocks.stream()
                    .mapToInt(b -> b.before + b.after - b.cost)
                    .min()
                    .orElse(NEVER);
            Map<Title, String> cells = null;
            for (Block block : blocks) {
                if (block.before + block.after - block.cost == best) {
                    Map<Title, String> read = cells(block);
                    if (cells == null) {
                        cells = read;
                    } else {
                        cells.entrySet().retainAll(read.entrySet());
                    }
                }
            }
            records.add(cells);
        }
        return records;
    }

    /** A centred row has as many lines below its middle as above it, or one more. */
    private List<List<Block>> ways() {
        List<List<Block>> ways = new ArrayList<>();
        Set<Integer> firsts = new TreeSet<>(Set.of(0));
        for (int i = 0; i < middles.size(); i++) {
            int middle = middles.get(i);
            int limit = i + 1 < middles.size() ? middles.get(i + 1) : lines.size();
            List<Block> blocks = new ArrayList<>();
            Set<Integer> next = new TreeSet<>();
            for (int first : firsts) {
                int last = middle + (middle - first);
                for (int end = last; end <= last + 1 && first <= middle && end < limit; end++) {
                    if (i + 1 < middles.size() || end == limit - 1) {
                        blocks.add(new Block(first, end, cost(first, end)));
                        next.add(end + 1);
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
        ways.get(0).forEach(block -> block.before = block.cost);
        for (int i = 1; i < ways.size(); i++) {
            for (Block block : ways.get(i)) {
                for (Block previous : ways.get(i - 1)) {
                    if (previous.last + 1 == block.first) {
                        block.before =
                                Math.min(block.before, previous.before + unlike(i, previous, block) + block.cost);
                    }
                }
            }
        }
        ways.get(ways.size() - 1).forEach(block -> block.after = block.cost);
        for (int i = ways.size() - 1; i > 0; i--) {
            for (Block previous : ways.get(i - 1)) {
                for (Block block : ways.get(i)) {
                    if (previous.last + 1 == block.first) {
                        previous.after =
                                Math.min(previous.after, previous.cost + unlike(i, previous, block) + block.after);
                    }
                }
            }
        }
    }

    /** What speaks against a row: no cell as high as the row, cells off its centre, breaks where the word had fitted. */
    private int cost(int first, int last) {
        int height = last - first + 1;
        int cost = 0;
        boolean filled = height == 1;
        for (Title title : WRAPPING) {
            int top = first;
            int bottom = last;
            while (top <= last && text(top, title).isEmpty()) {
                top++;
            }
            while (bottom > top && text(bottom, title).isEmpty()) {
                bottom--;
            }
            if (top <= last) {
                int cellHeight = bottom - top + 1;
                filled |= cellHeight == height;
                cost += top - first == (height - cellHeight) / 2 ? 0 : 100;
                cost += needlessBreaks(title, top, bottom);
                cost += isWhole(joined(top, bottom, title)) ? 0 : 1;
            }
        }
        return filled ? cost : cost + 1000;
    }

    private int needlessBreaks(Title title, int top, int bottom) {
        int breaks = 0;
        for (int i = top; i < bottom; i++) {
            String above = text(i, title);
            String below = text(i + 1, title);
            int blank = below.indexOf(' ');
            int word = blank < 0 ? below.length() : blank;
            if (word > 0 && !above.isEmpty() && above.length() + 1 + word <= widths.get(title)) {
                breaks++;
            }
        }
        return breaks;
    }

    /** Two records of one name, on two transports or in two spellings, mostly say the same. */
    private int unlike(int second, Block previous, Block block) {
        String name = letters(text(middles.get(second), Title.NAME));
        if (name.isEmpty() || !name.equals(letters(text(middles.get(second - 1), Title.NAME)))) {
            return 0;
        }
        return described(previous).equals(described(block)) ? 0 : 1;
    }

    private static String letters(String name) {
        return name.replaceAll("[^A-Za-z0-9]", "").toLowerCase(Locale.ROOT);
    }

    private String described(Block block) {
        return CurrentNames.withoutPhrase(joined(block, Title.DESCRIPTION));
    }

    /** A quotation or bracket that is not closed tells of text that belongs to a neighbour. */
    private static boolean isWhole(String text) {
        long quotes = text.chars().filter(c -> c == '"').count();
        long opening = text.chars().filter(c -> c == '(' || c == '[').count();
        long closing = text.chars().filter(c -> c == ')' || c == ']').count();
        return quotes % 2 == 0 && opening == closing;
    }

    private Map<Title, String> cells(Block block) {
        Map<Title, String> cells = new EnumMap<>(Title.class);
        for (Title title : Title.values()) {
            String text = joined(block, title);
            if (!text.isEmpty()) {
                cells.put(title, text);
            }
        }
        return cells;
    }

    private String joined(Block block, Title title) {
        return joined(block.first, block.last, title);
    }

    private String joined(int first, int last, Title title) {
        StringBuilder text = new StringBuilder();
        for (int i = first; i <= last; i++) {
            text.append(' ').append(text(i, title));
        }
        return Wording.normalised(text.toString());
    }

    private String text(int line, Title title) {
        return lines.get(line).getOrDefault(title, "");
    }
}
