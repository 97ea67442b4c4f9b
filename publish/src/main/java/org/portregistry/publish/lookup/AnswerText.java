package org.portregistry.publish.lookup;

import java.util.ArrayList;
import java.util.List;

/** Answers for people: aligned columns, with colour if the terminal takes it. */
public final class AnswerText {

    private static final int WIDEST_WORDS = 60;

    /** Wider names push their own row to the right, and no other. */
    private static final int WIDEST_COLUMN = 32;

    private AnswerText() {}

    /** Returns the lines of the answers. */
    public static List<String> lines(List<Answer> answers, boolean colour) {
        List<String> lines = new ArrayList<>();
        List<FoundRow> all =
                answers.stream().flatMap(answer -> answer.rows().stream()).toList();
        int place = width(all.stream().map(FoundRow::place).toList());
        int service = width(all.stream().map(AnswerText::service).toList());
        int status = width(all.stream().map(FoundRow::status).toList());
        for (Answer answer : answers) {
            if (!lines.isEmpty()) {
                lines.add("");
            }
            for (FoundRow row : answer.rows()) {
                lines.add(paint(
                                row,
                                colour,
                                pad(row.place(), place) + "  " + pad(service(row), service) + "  "
                                        + pad(row.status(), status))
                        + "  " + shortened(Terminal.safe(row.words())));
                String indent = " ".repeat(place + 2);
                details(row).forEach(detail -> lines.add(indent + dim(detail, colour)));
                conflicts(row, answer, colour).forEach(conflict -> lines.add(indent + conflict));
            }
            answer.remarks().forEach(remark -> lines.add(Terminal.safe(remark)));
        }
        return lines;
    }

    private static List<String> details(FoundRow row) {
        List<String> details = new ArrayList<>();
        String said = "sources " + String.join(", ", row.sources()) + "; rank " + row.rank() + " by " + row.basis();
        if (!row.used().isEmpty()) {
            said += "; used: " + row.used();
        }
        if (!row.range().isEmpty()) {
            said += "; range " + row.range();
        }
        if (!row.risk().isEmpty()) {
            said += "; risk " + row.risk();
        }
        details.add(Terminal.safe(said));
        if (!row.aliases().isEmpty()) {
            details.add(shortened(Terminal.safe("also " + String.join(", ", row.aliases()))));
        }
        if (!row.reference().isEmpty()) {
            details.add(Terminal.safe("see " + row.reference()));
        }
        return details;
    }

    /** An open conflict is told; one that is settled is named. */
    private static List<String> conflicts(FoundRow row, Answer answer, boolean colour) {
        List<String> conflicts = new ArrayList<>();
        for (String id : row.conflicts()) {
            FoundConflict conflict = answer.conflicts().get(id);
            if (conflict == null) {
                conflicts.add(dim(Terminal.safe("conflict " + id), colour));
            } else if (conflict.isOpen()) {
                conflicts.add(paint("1;33", colour, Terminal.safe("open conflict " + id + ": " + conflict.sentence())));
            } else {
                String state = conflict.state().replace('-', ' ');
                conflicts.add(
                        dim(Terminal.safe("conflict " + id + ", " + state + " (" + conflict.rule() + ")"), colour));
            }
        }
        return conflicts;
    }

    private static String service(FoundRow row) {
        return Terminal.safe(row.service().isEmpty() ? "-" : row.service());
    }

    private static int width(List<String> texts) {
        return Math.min(
                WIDEST_COLUMN, texts.stream().mapToInt(String::length).max().orElse(0));
    }

    private static String pad(String text, int width) {
        return text + " ".repeat(Math.max(0, width - text.length()));
    }

    private static String shortened(String text) {
        return text.length() <= WIDEST_WORDS ? text : text.substring(0, WIDEST_WORDS - 3) + "...";
    }

    private static String paint(FoundRow row, boolean colour, String text) {
        String code = switch (row.status()) {
            case "malicious" -> "31";
            case "unauthorized" -> "35";
            case "unofficial" -> "33";
            case "reserved" -> "90";
            default -> "32";
        };
        return paint(row.rank() == 1 ? "1;" + code : code, colour, text);
    }

    private static String dim(String text, boolean colour) {
        return paint("2", colour, text);
    }

    private static String paint(String code, boolean colour, String text) {
        return colour ? "\u001b[" + code + "m" + text + "\u001b[0m" : text;
    }
}
