package org.portregistry.ingest.list.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.portregistry.ingest.list.Text.Line;

/**
 * A variable of a script, a program or a configuration.
 *
 * @param line where it is given its value
 * @param name its name
 * @param value its value, without quotes and brackets; with entries separated by commas
 * @param remark the remark behind it, or empty
 */
record Variable(Line line, String name, String value, String remark) {

    private static final String KEYWORDS = "portvar|ipvar|var|set|setenv|#define|%define|define";

    /** {@code export NAME=value}, {@code static final int NAME = value;}, {@code const NAME: u16 = value;}. */
    private static final Pattern GIVEN = Pattern.compile(
            "^\\s*(?:-\\s+)?(?:[\\w#%*&<>]{1,30}\\s+){0,5}?(?:-\\w+\\s+)?(?<name>[A-Za-z_][\\w.-]{0,80})"
                    + "(?:\\s*:\\s*[A-Za-z][\\w<>\\[\\]]{0,20}\\s*=|\\s*[+?:]?=|:)\\s*(?<value>\\S.*)$");

    /** {@code portvar NAME value}, {@code #define NAME value}. */
    private static final Pattern DEFINED =
            Pattern.compile("^\\s*(?:" + KEYWORDS + ")\\s+(?<name>[A-Za-z_][\\w.-]{0,80})\\s+(?<value>[^\\s=:].*)$");

    private static final Pattern REMARK = Pattern.compile("(?:^|\\s)(?:#|//|;|/\\*)\\s*(?<text>.*?)\\s*(?:\\*/\\s*)?$");
    private static final Pattern FALLBACK = Pattern.compile("\\$\\{[A-Za-z_]\\w{0,60}:?[-=](?<value>[^}]*)\\}");
    private static final Pattern REFERENCE = Pattern.compile("\\$(?:\\{[^}]*\\}|\\w+)");
    private static final String OPENING = "\"'([{";
    private static final String CLOSING = "\"')]}";

    /** No list of ports goes on over more lines. */
    private static final int MOST_LINES = 200;

    /** Returns the variables that lines give a value, in their order. */
    static List<Variable> of(List<Line> lines) {
        List<Variable> variables = new ArrayList<>();
        for (int at = 0; at < lines.size(); at++) {
            Line line = lines.get(at);
            String text = line.cut() ? "" : line.text();
            Optional<Matcher> given = given(text);
            if (given.isPresent()) {
                int end = end(lines, at, given.get().group("value"));
                StringBuilder value = new StringBuilder(given.get().group("value"));
                for (int next = at + 1; next <= end; next++) {
                    value.append('\n').append(lines.get(next).text());
                }
                variables.add(read(line, given.get().group("name"), value.toString()));
                at = end;
            }
        }
        return variables;
    }

    private static Optional<Matcher> given(String text) {
        boolean remark = text.strip().startsWith("#") && !text.strip().startsWith("#define")
                || text.strip().startsWith("//")
                || text.strip().startsWith(";");
        if (remark || text.length() > 20_000) {
            return Optional.empty();
        }
        Matcher defined = DEFINED.matcher(text);
        if (defined.matches()) {
            return Optional.of(defined);
        }
        Matcher given = GIVEN.matcher(text);
        return given.matches() ? Optional.of(given) : Optional.empty();
    }

    /** Returns the index of the line where a value ends: behind backslashes, or where its quote or bracket closes. */
    private static int end(List<Line> lines, int at, String value) {
        int end = at;
        String text = value.strip();
        int opened = OPENING.indexOf(text.charAt(0));
        char close = opened < 0 ? 0 : CLOSING.charAt(opened);
        boolean open = opened >= 0 && text.indexOf(close, 1) < 0;
        while (end + 1 < lines.size() && end - at < MOST_LINES && (open || text.endsWith("\\"))) {
            end++;
            text = lines.get(end).text().strip();
            open &= text.indexOf(close) < 0;
        }
        // What never closes was not a bracket.
        return open ? at : end;
    }

    private static Variable read(Line line, String name, String source) {
        StringBuilder value = new StringBuilder();
        String remark = "";
        for (String part : source.split("\n")) {
            String text = part.strip();
            Matcher behind = REMARK.matcher(text);
            if (behind.find()) {
                remark = remark.isEmpty() ? behind.group("text") : remark;
                text = text.substring(0, behind.start());
            }
            value.append(text.replaceAll("\\\\$", "")).append(' ');
        }
        String plain = FALLBACK.matcher(value).replaceAll("${value}");
        plain = REFERENCE.matcher(plain).replaceAll(" ");
        plain = plain.replaceAll("[\"'()\\[\\]{};]", " ").strip();
        return new Variable(
                line, name, plain.replaceAll("(?:\\s*[,|]\\s*)+|\\s+", ", ").replaceAll("^, |, $|,$", ""), remark);
    }
}
