package org.portregistry.ingest.list.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
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

    /** {@code sshPort}, {@code $sshPort}, {@code PORTS[ssh]}. */
    private static final String NAME =
            "[$@]?(?<name>[A-Za-z_][\\w.-]{0,80}(?:\\[[\"']?[A-Za-z][\\w.-]{0,60}[\"']?\\])?)";

    private static final String KEYWORDS = "portvar|ipvar|var|set|setenv|#define|%define|define";

    /** {@code export NAME=value}, {@code static final int NAME = value;}, {@code const NAME: u16 = value;}. */
    private static final Pattern GIVEN =
            Pattern.compile("^\\s*(?:-\\s+)?(?:[\\w#%*&<>]{1,30}\\s+){0,5}?(?:-\\w+\\s+)?:?" + NAME
                    + "(?:\\s*:\\s*[A-Za-z][\\w<>\\[\\]]{0,20}\\s*=|\\s*[+?:]?=|:)\\s*(?<value>\\S.*)$");

    /** {@code NAME =}, {@code name:}: the value is on the next lines. */
    private static final Pattern GIVEN_BELOW =
            Pattern.compile("^\\s*(?:[\\w#%*&<>]{1,30}\\s+){0,5}?" + NAME + "\\s*[+?:]?[=:]\\s*$");

    private static final Pattern ITEM = Pattern.compile("^\\s*-\\s+[\"']?\\d.*$");

    /** {@code NAME_PORT 27017}. */
    private static final Pattern APART =
            Pattern.compile("^\\s*(?<name>[A-Za-z]\\w{0,60}[_.-](?i:ports?))\\s+(?<value>\\d[\\d\\s,:-]*)$");

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
            Matcher below = GIVEN_BELOW.matcher(text);
            if (given.isPresent()) {
                int end = end(lines, at, given.get().group("value"));
                variables.add(
                        read(line, given.get().group("name"), joined(given.get().group("value"), lines, at + 1, end)));
                at = end;
            } else if (!isRemark(text) && below.matches() && at + 1 < lines.size()) {
                int end = endBelow(lines, at);
                if (end > at) {
                    variables.add(read(line, below.group("name"), joined("", lines, at + 1, end)));
                    at = end;
                }
            }
        }
        return variables;
    }

    private static String joined(String first, List<Line> lines, int from, int end) {
        StringBuilder value = new StringBuilder(first);
        for (int next = from; next <= end; next++) {
            value.append('\n').append(lines.get(next).text().replaceFirst("^\\s*-\\s+", ", "));
        }
        return value.toString();
    }

    /** Returns the last line of a value that begins below its name, in brackets or as items; else the line of the name. */
    private static int endBelow(List<Line> lines, int at) {
        String next = lines.get(at + 1).text().strip();
        if (!next.isEmpty() && OPENING.indexOf(next.charAt(0)) >= 0) {
            int end = end(lines, at + 1, next);
            boolean closed = end > at + 1 || next.indexOf(CLOSING.charAt(OPENING.indexOf(next.charAt(0))), 1) > 0;
            return closed ? end : at;
        }
        int end = at;
        while (end + 1 < lines.size()
                && end - at < MOST_LINES
                && ITEM.matcher(lines.get(end + 1).text()).matches()) {
            end++;
        }
        return end;
    }

    private static Optional<Matcher> given(String text) {
        if (isRemark(text) || text.length() > 20_000) {
            return Optional.empty();
        }
        return Stream.of(DEFINED, GIVEN, APART)
                .map(pattern -> pattern.matcher(text))
                .filter(Matcher::matches)
                .findFirst();
    }

    private static boolean isRemark(String text) {
        String line = text.strip();
        return line.startsWith("#") && !line.startsWith("#define") || line.startsWith("//") || line.startsWith(";");
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
                line,
                name.replaceAll("[\\[\\]\"']+", "_").replaceAll("_$", ""),
                plain.replaceAll("(?:\\s*[,|]\\s*)+|\\s+", ", ").replaceAll("^, |, $|,$", ""),
                remark);
    }
}
