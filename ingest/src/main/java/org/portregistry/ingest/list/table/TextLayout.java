package org.portregistry.ingest.list.table;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import org.portregistry.ingest.list.Text;

/**
 * How the lines of one table in plain text part into cells.
 *
 * @param kind what parts them
 * @param headers the header's cells
 * @param starts where each column starts, in characters from 0
 */
record TextLayout(Kind kind, List<String> headers, List<Integer> starts) {

    /** What parts cells. */
    enum Kind {
        /** Bars: {@code | 80 | http |}. */
        BARS,
        /** Tabs; lines without one may use blanks. */
        TABS,
        /** Positions: those of a ruler ({@code ====  ====}) or of the header's words. */
        POSITIONS,
        /** The words of a header of known names: their positions, else single blanks. */
        WORDS
    }

    static final Pattern GAP = Pattern.compile("\\s*\\t\\s*| {2,}");

    private static final Pattern BOX_BAR = Pattern.compile("[\u2502\u2503\u2506\u2507\u250a\u250b\u2551]");
    private static final Pattern BOX_DASH = Pattern.compile("[\u2500\u2501\u2504\u2505\u2508\u2509\u2550]");
    private static final Pattern BOX_SIGN = Pattern.compile("[\u2500-\u257f]");

    TextLayout {
        headers = List.copyOf(headers);
        starts = List.copyOf(starts);
    }

    /** Returns whether the line only draws: {@code ===  ===}, {@code +----+----+}, {@code |---|---|}. */
    static boolean isRuler(String line) {
        return (line.contains("--") || line.contains("=="))
                && line.chars().allMatch(c -> c == ' ' || c == '\t' || "|+:=-".indexOf(c) >= 0);
    }

    /** Returns the line with the characters that draw boxes replaced by those of ASCII. */
    static String plain(String line) {
        if (!BOX_SIGN.matcher(line).find()) {
            return line;
        }
        String bars = BOX_BAR.matcher(line).replaceAll("|");
        String dashes = BOX_DASH.matcher(bars).replaceAll("-");
        return BOX_SIGN.matcher(dashes).replaceAll("+");
    }

    /** Returns the cells of a line; one alone if it does not part as the table does. */
    List<String> cells(String line) {
        List<String> gaps = line.isBlank() ? List.of() : List.of(GAP.split(line.strip()));
        return switch (kind) {
            case BARS -> line.indexOf('|') >= 0 ? bars(line) : List.of(line.strip());
            case TABS -> line.indexOf('\t') >= 0 ? tabs(line, gaps) : gaps;
            case POSITIONS -> gaps.size() == headers.size() ? gaps : positions(Text.withoutTabs(line), gaps);
            case WORDS -> line.indexOf('\t') >= 0 || gaps.size() == headers.size() ? gaps : positions(line, gaps);
        };
    }

    /** Returns whether single blanks may part the line: not where bars or tabs do. */
    boolean mayUseWords(String line) {
        return kind != Kind.BARS
                && line.indexOf('\t') < 0
                && (kind != Kind.TABS || headers.get(0).equals("1"));
    }

    private List<String> tabs(String line, List<String> gaps) {
        List<String> cells = Arrays.stream(line.split("\t")).map(String::strip).toList();
        // Tabs keep empty cells; where they give more cells than there are columns, they only line the text up.
        return cells.size() <= headers.size()
                ? cells
                : gaps.size() == headers.size() || starts.isEmpty() ? gaps : positions(Text.withoutTabs(line), gaps);
    }

    private List<String> positions(String line, List<String> gaps) {
        for (int start : starts.subList(1, starts.size())) {
            boolean cut = start < line.length() && line.charAt(start - 1) != ' ' && line.charAt(start) != ' ';
            if (cut) {
                return gaps;
            }
        }
        return slices(line, starts);
    }

    static List<String> slices(String line, List<Integer> starts) {
        List<String> cells = new ArrayList<>();
        for (int i = 0; i < starts.size(); i++) {
            int from = i == 0 ? 0 : Math.min(starts.get(i), line.length());
            int to = i + 1 < starts.size() ? Math.min(starts.get(i + 1), line.length()) : line.length();
            cells.add(line.substring(from, Math.max(from, to)).strip());
        }
        return cells;
    }

    static List<String> bars(String line) {
        String inner = line.strip().replaceAll("^\\||\\|$", "");
        return Arrays.stream(inner.split("\\|", -1)).map(String::strip).toList();
    }

    /**
     * Returns the cells of a line that parts only at single blanks: the column at {@code widest} takes the words that are
     * too many; one cell if there are too few.
     */
    List<String> byWords(String line, int widest) {
        List<String> words = List.of(line.strip().split("\\s+"));
        int more = words.size() - headers.size();
        if (more < 0) {
            return List.of(line.strip());
        }
        List<String> cells = new ArrayList<>(words.subList(0, widest));
        cells.add(String.join(" ", words.subList(widest, widest + more + 1)));
        cells.addAll(words.subList(widest + more + 1, words.size()));
        return cells;
    }
}
