package org.portregistry.publish.lookup;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.portregistry.publish.table.OrderWords;
import picocli.CommandLine.Help;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Help.Ansi.IStyle;
import picocli.CommandLine.Help.Ansi.Style;
import picocli.CommandLine.Help.Ansi.Text;
import picocli.CommandLine.Help.ColorScheme;

/** Answers for people: columns that fit the terminal, and what else is known below each row. */
public final class AnswerText {
    private static final int INDENT = 4;

    private final int width;
    private final ColorScheme colours;

    private AnswerText(int width, ColorScheme colours) {
        this.width = width;
        this.colours = colours;
    }

    /** Returns the lines of the answers. */
    public static List<String> lines(List<Answer> answers, int width, boolean colour) {
        AnswerText text = new AnswerText(width, Help.defaultColorScheme(colour ? Ansi.ON : Ansi.OFF));
        List<String> lines = new ArrayList<>();
        for (Answer answer : answers) {
            if (!lines.isEmpty()) {
                lines.add("");
            }
            lines.addAll(text.lines(answer));
        }
        return lines;
    }

    private List<String> lines(Answer answer) {
        List<FoundRow> shown = answer.lines();
        List<List<String>> heads =
                TerminalTable.linesOfEach(shown.stream().map(this::cells).toList(), width, colours);
        List<String> lines = new ArrayList<>();
        Map<String, FoundConflict> known =
                answer.conflicts().stream().collect(Collectors.toMap(FoundConflict::id, conflict -> conflict));
        for (int i = 0; i < shown.size(); i++) {
            FoundRow row = shown.get(i);
            lines.addAll(heads.get(i));
            details(row).forEach(detail -> lines.addAll(indented(detail, Style.faint)));
            reference(row).ifPresent(lines::add);
            lines.addAll(conflicts(row, known));
        }
        answer.remarks().forEach(remark -> lines.addAll(TerminalTable.wrapped(painted(remark), 0, width, colours)));
        return lines;
    }

    private List<Text> cells(FoundRow row) {
        List<IStyle> styles = styles(row);
        String standing = row.status()
                + (row.used().equals("yes") ? ", in use" : "")
                + (row.risk().isEmpty() ? "" : ", risk " + row.risk());
        return List.of(
                painted(row.place(), styles),
                painted(row.service().isEmpty() ? "-" : row.service(), styles),
                painted(standing, styles),
                painted(row.words()));
    }

    private static List<String> details(FoundRow row) {
        List<String> details = new ArrayList<>();
        if (!row.basis().isEmpty()) {
            details.add("rank " + row.rank() + OrderWords.of(row.basis()));
        }
        details.add("sources: " + String.join(", ", row.sources()));
        if (row.used().equals("no")) {
            details.add("not in use, as a source says");
        }
        if (!row.range().isEmpty() && !row.basis().isEmpty()) {
            details.add("part of " + row.range());
        }
        if (!row.aliases().isEmpty()) {
            details.add("also: " + String.join(", ", row.aliases()));
        }
        return details;
    }

    /** An address that is broken into lines could not be clicked, nor copied. */
    private Optional<String> reference(FoundRow row) {
        return row.reference().isEmpty()
                ? Optional.empty()
                : Optional.of(" ".repeat(INDENT) + painted("see " + row.reference(), List.of(Style.faint)));
    }

    /** An open conflict is explained; one that is settled is named. */
    private List<String> conflicts(FoundRow row, Map<String, FoundConflict> known) {
        return row.conflicts().stream()
                .filter(known::containsKey)
                .map(known::get)
                .flatMap(conflict -> conflict(conflict).stream())
                .toList();
    }

    private List<String> conflict(FoundConflict conflict) {
        return conflict.isOpen()
                ? indented("open conflict " + conflict.id() + ": " + conflict.sentence(), Style.fg_yellow)
                : indented(
                        "conflict " + conflict.id() + ": " + conflict.state().replace('-', ' ')
                                + OrderWords.of(conflict.rule()),
                        Style.faint);
    }

    private List<String> indented(String text, IStyle style) {
        return TerminalTable.wrapped(painted(text, List.of(style)), INDENT, width, colours);
    }

    private Text painted(String text) {
        return painted(text, List.of());
    }

    private Text painted(String text, List<IStyle> styles) {
        return colours.apply(Terminal.safe(text), styles);
    }

    private static List<IStyle> styles(FoundRow row) {
        IStyle colour = switch (row.status()) {
            case "malicious" -> Style.fg_red;
            case "unauthorized" -> Style.fg_magenta;
            case "unofficial" -> Style.fg_yellow;
            case "reserved" -> Style.faint;
            default -> Style.fg_green;
        };
        return row.rank() == 1 ? List.of(Style.bold, colour) : List.of(colour);
    }
}
