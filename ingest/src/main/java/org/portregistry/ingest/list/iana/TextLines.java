package org.portregistry.ingest.list.iana;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** The lines of IANA's text table, cell by cell, and what speaks against some of them being one row. */
final class TextLines {

    /** No cell of the row is as high as the row. */
    private static final int NOT_FILLED = 1000;
    /** A cell does not stand in the middle of the row's height. */
    private static final int OFF_CENTRE = 100;

    /** Names, numbers and protocols do not wrap; they stand on the middle line. */
    private static final Set<Title> WRAPPING =
            Collections.unmodifiableSet(EnumSet.range(Title.DESCRIPTION, Title.NOTES));

    private static final Pattern NO_LETTERS = Pattern.compile("[^a-z0-9]");

    private final List<Map<Title, String>> lines;
    private final Map<Title, Integer> widths = new EnumMap<>(Title.class);

    /** Takes the cells of each line, without blank ones. */
    TextLines(List<Map<Title, String>> lines) {
        this.lines = List.copyOf(lines);
        for (Map<Title, String> cells : lines) {
            cells.forEach((title, text) -> widths.merge(title, text.length(), Math::max));
        }
    }

    int size() {
        return lines.size();
    }

    /** Returns the lines that hold a name, a number or a protocol: each the middle one of a row. */
    List<Integer> middles() {
        List<Integer> middles = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            Map<Title, String> cells = lines.get(i);
            if (cells.containsKey(Title.NAME) || cells.containsKey(Title.PORTS) || cells.containsKey(Title.TRANSPORT)) {
                middles.add(i);
            }
        }
        return middles;
    }

    /** Returns the cells of the row of those lines, wrapped text joined by blanks. */
    Map<Title, String> cells(int first, int last) {
        Map<Title, String> cells = new EnumMap<>(Title.class);
        for (Title title : Title.values()) {
            String text = joined(first, last, title);
            if (!text.isEmpty()) {
                cells.put(title, text);
            }
        }
        return cells;
    }

    /**
     * Returns how much speaks against those lines being one row: no cell as high as the row, cells off its centre,
     * breaks where the next word would have fitted, quotations and brackets that are not whole.
     */
    int doubt(int first, int last) {
        int height = last - first + 1;
        int doubt = 0;
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
                doubt += top - first == (height - cellHeight) / 2 ? 0 : OFF_CENTRE;
                doubt += needlessBreaks(title, top, bottom);
                doubt += isWhole(joined(top, bottom, title)) ? 0 : 1;
            }
        }
        return filled ? doubt : doubt + NOT_FILLED;
    }

    /** Returns whether the names on two lines are one, on two transports or in two spellings. */
    boolean isOneName(int line, int other) {
        String name = letters(text(line, Title.NAME));
        return !name.isEmpty() && name.equals(letters(text(other, Title.NAME)));
    }

    /** Returns the description of the row of those lines, without IANA's phrase. */
    String description(int first, int last) {
        return CurrentNames.withoutPhrase(joined(first, last, Title.DESCRIPTION));
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

    /** A quotation or bracket that is not closed tells of text that belongs to a neighbour. */
    private static boolean isWhole(String text) {
        int quotes = 0;
        int open = 0;
        for (int i = 0; i < text.length(); i++) {
            switch (text.charAt(i)) {
                case '"' -> quotes++;
                case '(', '[' -> open++;
                case ')', ']' -> open--;
                default -> {
                    // Any other character neither opens nor closes.
                }
            }
        }
        return quotes % 2 == 0 && open == 0;
    }

    /** The characters of these texts still are bytes of UTF-8: whatever is not ASCII stays as it is. */
    private String joined(int first, int last, Title title) {
        return IntStream.rangeClosed(first, last)
                .mapToObj(line -> text(line, title))
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining(" "));
    }

    private String text(int line, Title title) {
        return lines.get(line).getOrDefault(title, "");
    }

    private static String letters(String name) {
        return NO_LETTERS.matcher(name.toLowerCase(Locale.ROOT)).replaceAll("");
    }
}
