package org.portregistry.ingest.list.table;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.portregistry.ingest.list.ColumnNames;
import org.portregistry.ingest.list.Text;
import org.portregistry.ingest.list.table.TextLayout.Kind;

/** Finds how a line could be the header of a table in plain text. */
final class TextHeader {
    private static final Pattern RULER_GROUP = Pattern.compile("[=-]{2,}");
    /** Words with a single blank between; possessively, as a line may have many. */
    private static final Pattern BETWEEN_GAPS = Pattern.compile("[^ ]++(?: [^ ]++)*+");

    private static final Pattern WORD = Pattern.compile("\\S+");
    /** More words than this are not a header. */
    private static final int MOST_WORDS = 20;

    private TextHeader() {}

    /** Returns the ways to read the lines as a header, the likeliest first; {@code rulers} are the lines around it. */
    static List<TextLayout> layouts(String line, String... rulers) {
        List<TextLayout> layouts = new ArrayList<>();
        if (line.indexOf('|') >= 0) {
            layouts.add(new TextLayout(Kind.BARS, TextLayout.bars(line), List.of()));
        }
        for (String ruler : rulers) {
            List<Integer> starts = starts(Text.withoutTabs(ruler));
            if (TextLayout.isRuler(ruler) && starts.size() > 1) {
                layouts.add(new TextLayout(Kind.POSITIONS, TextLayout.slices(Text.withoutTabs(line), starts), starts));
            }
        }
        if (line.indexOf('\t') >= 0) {
            // Tabs may line the columns up for the eye.
            List<Integer> positions = byGaps(Text.withoutTabs(line)).starts();
            List<String> headers = List.of(TextLayout.GAP.split(line.strip()));
            layouts.add(new TextLayout(Kind.TABS, headers, positions.size() == headers.size() ? positions : List.of()));
        } else {
            TextLayout byGaps = byGaps(line);
            layouts.add(byGaps);
            // Beside wide gaps a word that nobody knows belongs to its neighbours: "Port    Default function".
            boolean gaps = byGaps.headers().size() > 1;
            byWords(line, 1).filter(words -> !gaps || isWhole(words)).ifPresent(layouts::add);
            byWords(line, 3).filter(words -> !gaps || isWhole(words)).ifPresent(layouts::add);
        }
        // A header of which every word is known leaves no doubt; else the more are known, the likelier it is.
        layouts.sort(
                Comparator.comparing((TextLayout layout) -> !allKnown(layout)).thenComparing(layout -> -known(layout)));
        return layouts;
    }

    private static List<Integer> starts(String ruler) {
        return RULER_GROUP.matcher(ruler).results().map(MatchResult::start).toList();
    }

    private static TextLayout byGaps(String line) {
        List<MatchResult> parts = BETWEEN_GAPS.matcher(line).results().toList();
        return new TextLayout(
                Kind.POSITIONS,
                parts.stream().map(MatchResult::group).toList(),
                parts.stream().map(MatchResult::start).toList());
    }

    /**
     * Parts a header at single blanks, if every word of it then belongs to a known name or is a title of its own: {@code
     * Port Service Name VERSION}. Names of at most {@code longest} words are tried, the longest first.
     */
    private static Optional<TextLayout> byWords(String line, int longest) {
        List<MatchResult> words =
                WORD.matcher(line).results().limit(MOST_WORDS + 1).toList();
        List<String> headers = new ArrayList<>();
        List<Integer> starts = new ArrayList<>();
        int from = 0;
        while (from < words.size() && words.size() <= MOST_WORDS) {
            int to = Math.min(words.size(), from + longest);
            while (to > from && !isName(between(line, words, from, to))) {
                to--;
            }
            if (to == from && !isTitle(between(line, words, from, ++to))) {
                return Optional.empty();
            }
            headers.add(between(line, words, from, to));
            starts.add(words.get(from).start());
            from = to;
        }
        long columns = headers.stream().map(ColumnNames::find).distinct().count();
        boolean plain = headers.size() > 1 && (longest > 1 || columns == headers.size());
        return plain ? Optional.of(new TextLayout(Kind.WORDS, headers, starts)) : Optional.empty();
    }

    /** Returns whether no word that nobody knows stands a single blank before one that is known: both are one title. */
    private static boolean isWhole(TextLayout layout) {
        return IntStream.range(0, layout.headers().size() - 1).noneMatch(index -> {
            String header = layout.headers().get(index);
            int end = layout.starts().get(index) + header.length();
            return ColumnNames.find(header).isEmpty()
                    && ColumnNames.find(layout.headers().get(index + 1)).isPresent()
                    && layout.starts().get(index + 1) == end + 1;
        });
    }

    private static boolean allKnown(TextLayout layout) {
        return known(layout) == layout.headers().size();
    }

    private static long known(TextLayout layout) {
        return layout.headers().stream()
                .filter(header -> ColumnNames.find(header).isPresent())
                .count();
    }

    /** Beside a wide gap a column ends: "Port    Default function". */
    private static boolean isName(String header) {
        return !header.contains("  ") && ColumnNames.find(header).isPresent();
    }

    private static boolean isTitle(String word) {
        return word.length() > 1 && word.chars().allMatch(Character::isLetter) && Character.isUpperCase(word.charAt(0));
    }

    private static String between(String line, List<MatchResult> words, int from, int to) {
        return line.substring(words.get(from).start(), words.get(to - 1).end());
    }
}
