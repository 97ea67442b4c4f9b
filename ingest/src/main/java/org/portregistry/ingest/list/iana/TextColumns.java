package org.portregistry.ingest.list.iana;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Where the columns of IANA's text table stand.
 *
 * <p>The table is a browser's rendering: a column is as wide as its widest cell, one blank parts it from the next, and
 * its title stands centred above it, over up to three lines. From the first column, which starts at 0, each title's
 * centre gives the end of its column to within one place; which of the two it is shows in the rows.
 *
 * @param starts the first place of each column of {@link Title}, in its order
 */
record TextColumns(List<Integer> starts) {

    private static final Pattern WORD = Pattern.compile("\\S+");

    /** One word of the header. */
    private record Word(String text, int start, int end) {}

    TextColumns {
        starts = List.copyOf(starts);
    }

    /**
     * Reads the columns; empty if the lines are not the header of IANA's table, or the rows do not line up with it.
     *
     * @param header the lines of the titles
     * @param rows the lines below it
     */
    static Optional<TextColumns> parse(List<String> header, List<String> rows) {
        int[] used = used(rows);
        List<Word> words = words(header);
        List<Integer> starts = new ArrayList<>();
        int start = 0;
        for (Title title : Title.values()) {
            Optional<Word> span = title(title, words);
            if (span.isEmpty()) {
                return Optional.empty();
            }
            starts.add(start);
            int gap = 2 * span.get().start()
                    - start
                    + (span.get().end() - span.get().start());
            if (at(used, gap) > 0 || at(used, gap + 1) == 0 && at(used, gap + 2) > 0) {
                gap++;
            }
            if (title != Title.NOTES && at(used, gap) > 0) {
                return Optional.empty();
            }
            start = gap + 1;
        }
        return Optional.of(new TextColumns(starts));
    }

    /** Returns the text of a line's cell in that column, stripped. */
    String cell(String line, Title title) {
        int index = title.ordinal();
        int start = Math.min(line.length(), starts.get(index));
        int end = index + 1 < starts.size() ? Math.min(line.length(), starts.get(index + 1)) : line.length();
        return line.substring(start, end).strip();
    }

    private static List<Word> words(List<String> header) {
        return header.stream()
                .flatMap(line -> WORD.matcher(line).results())
                .map(word -> new Word(word.group(), word.start(), word.end()))
                .sorted(Comparator.comparingInt(Word::start))
                .collect(Collectors.toCollection(ArrayList::new));
    }

    /** Takes the leftmost words that make up the title, and returns the places that they cover. */
    private static Optional<Word> title(Title title, List<Word> words) {
        for (String text : title.texts()) {
            List<Word> found = new ArrayList<>();
            for (String part : text.split(" ")) {
                words.stream()
                        .filter(word -> !found.contains(word) && word.text().equalsIgnoreCase(part))
                        .findFirst()
                        .ifPresent(found::add);
            }
            if (found.size() == text.split(" ").length) {
                words.removeAll(found);
                int start = found.stream().mapToInt(Word::start).min().orElseThrow();
                int end = found.stream().mapToInt(Word::end).max().orElseThrow();
                return Optional.of(new Word(text, start, end));
            }
        }
        return Optional.empty();
    }

    /** Counts, for each place, the rows that have something there. */
    private static int[] used(List<String> rows) {
        int[] used = new int[rows.stream().mapToInt(String::length).max().orElse(0)];
        for (String row : rows) {
            for (int i = 0; i < row.length(); i++) {
                used[i] += row.charAt(i) == ' ' ? 0 : 1;
            }
        }
        return used;
    }

    private static int at(int[] used, int place) {
        return place >= 0 && place < used.length ? used[place] : 0;
    }
}
