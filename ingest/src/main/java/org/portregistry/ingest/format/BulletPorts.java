package org.portregistry.ingest.format;

import java.util.EnumMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The text of one bullet that is a row: ports and name, in either order. */
final class BulletPorts {
    private static final int FLAGS = Pattern.CASE_INSENSITIVE;
    private static final String TRANSPORT = "(?:tcp|udp|sctp|dccp)";
    private static final String TRANSPORTS = TRANSPORT + "(?:(?:\\s*[/,&]\\s*|\\s+and\\s+)" + TRANSPORT + "){0,4}";
    private static final String BEFORE =
            "(?:" + TRANSPORTS + "[\\s/:]+)?(?:ports?\\s*(?:number\\s*)?:?\\s*)?(?:" + TRANSPORTS + "[\\s/:]+)?";
    private static final String NUMBER = "-?\\p{Nd}++\\+?(?:\\s*(?:/\\s*[a-z]+(?:/[a-z]+){0,4}|\\(\\s*" + TRANSPORTS
            + "\\s*\\)|\\s" + TRANSPORTS + "\\b))?";
    private static final String LINK = "\\s*(?:[/,;&–—−‑-]|\\band\\b|\\bor\\b|\\bto\\b|\\bthrough\\b)\\s*";

    private static final Pattern FIRST_PORT = Pattern.compile(BEFORE + NUMBER, FLAGS);
    private static final Pattern NEXT_PORT = Pattern.compile(LINK + BEFORE + NUMBER, FLAGS);
    private static final Pattern SEPARATOR =
            Pattern.compile("(?:\\s*(?<separator>[:=|–—]|->|=>|→|-(?=\\s))\\s*|\\s+|$)", FLAGS);
    private static final Pattern NAME_FIRST =
            Pattern.compile("(?<name>[^:=]{1,80}?)\\s*(?::|=|->|→|\\s[–—-])\\s*(?=[\\p{Nd}ptuds-])", FLAGS);
    private static final Pattern REMARK = Pattern.compile("\\s*\\([\\p{L} ]{1,30}\\)");
    private static final Pattern NAME_IN_BRACKETS =
            Pattern.compile("\\s*\\((?<name>[^()]*\\p{L}[^()]*)\\)(?:\\s*[:–—-]\\s*(?<text>.*))?$");
    private static final Pattern IN_BRACKETS =
            Pattern.compile("(?<name>[^:=()]{1,60}?)\\s*\\((?=[\\p{Nd}ptuds-])", FLAGS);
    private static final Pattern BEHIND_BRACKETS = Pattern.compile("\\)(?:\\s*[:–—-]\\s*(?<text>.*))?$");
    private static final Pattern SAYS_PORT = Pattern.compile("\\b(?:ports?|" + TRANSPORT + ")\\b", FLAGS);
    private static final Pattern ABOUT_PORTS = Pattern.compile("\\bports?\\b", FLAGS);
    /** What may stand behind a bare number as a name: {@code HTTPS web}, {@code ssh}, but not {@code ways to leave}. */
    private static final Pattern NAME_ALONE =
            Pattern.compile("(?:\\p{Lu}|\\p{L}*+[\\p{Lu}\\d]|[\\p{L}\\d._+-]{2,40}+(?:\\s*\\([^()]*\\))?$).*");

    private static final Pattern BEHIND_NAME =
            Pattern.compile("^(?<name>.+?)\\s*\\((?<transport>" + TRANSPORTS + ")\\)(?=\\s*(?:$|[:–—-]))", FLAGS);
    private static final Pattern NAME_THEN_TEXT =
            Pattern.compile("^(?<name>[^:]{1,64}?)(?::\\s+|\\s+[–—-]\\s+|\\s*—\\s*)(?<text>.+)$");

    private BulletPorts() {}

    /** Returns the cells of a bullet, which may be changed; none if it is no row. */
    static Map<Column, String> cells(String text, String parent) {
        Map<Column, String> cells = portFirst(text, parent);
        if (cells.isEmpty()) {
            cells = nameFirst(text);
        }
        return cells.isEmpty() ? inBrackets(text) : cells;
    }

    private static Map<Column, String> portFirst(String text, String parent) {
        Map<Column, String> cells = new EnumMap<>(Column.class);
        int end = portsEnd(text, 0, false);
        if (end < 0) {
            return cells;
        }
        Matcher separator = SEPARATOR.matcher(text).region(end, text.length());
        Matcher name = NAME_IN_BRACKETS.matcher(text).region(end, text.length());
        String ports = text.substring(0, end);
        if (name.lookingAt()) {
            cells.put(Column.NAME, name.group("name"));
            cells.put(Column.DESCRIPTION, name.group("text") == null ? "" : name.group("text"));
            cells.put(Column.PORT, ports);
        } else if (separator.lookingAt()) {
            String rest = text.substring(separator.end());
            boolean heads = separator.group("separator") != null
                    || SAYS_PORT.matcher(ports).find();
            if (heads || NAME_ALONE.matcher(rest).matches()) {
                named(rest.isBlank() ? parent : rest, cells);
                cells.put(Column.PORT, ports);
            }
        }
        return cells;
    }

    private static Map<Column, String> nameFirst(String text) {
        Map<Column, String> cells = new EnumMap<>(Column.class);
        Matcher name = NAME_FIRST.matcher(text);
        int end = name.lookingAt() && !isAboutPorts(name.group("name")) ? portsEnd(text, name.end(), true) : -1;
        if (end < 0) {
            return cells;
        }
        Matcher separator = SEPARATOR.matcher(text).region(end, text.length());
        boolean parted = separator.lookingAt() && separator.group("separator") != null;
        if (parted || end == text.length()) {
            cells.put(Column.PORT, text.substring(name.end(), end));
            cells.put(Column.NAME, name.group("name"));
            cells.put(Column.DESCRIPTION, parted ? text.substring(separator.end()) : "");
        }
        return cells;
    }

    private static Map<Column, String> inBrackets(String text) {
        Map<Column, String> cells = new EnumMap<>(Column.class);
        Matcher name = IN_BRACKETS.matcher(text);
        int end = name.lookingAt() && !isAboutPorts(name.group("name")) ? portsEnd(text, name.end(), true) : -1;
        Matcher behind = BEHIND_BRACKETS.matcher(text).region(Math.max(0, end), text.length());
        if (end >= 0 && behind.lookingAt()) {
            cells.put(Column.PORT, text.substring(name.end(), end));
            cells.put(Column.NAME, name.group("name"));
            cells.put(Column.DESCRIPTION, behind.group("text") == null ? "" : behind.group("text"));
        }
        return cells;
    }

    /**
     * Returns where the ports end that begin at {@code from}, or -1; a loop, as a long list would exhaust a pattern.
     *
     * @param remarks whether remarks may follow them, {@code 20 (data), 21 (control)}: not where a name may
     */
    private static int portsEnd(String text, int from, boolean remarks) {
        Matcher port = FIRST_PORT.matcher(text).region(from, text.length());
        if (!port.lookingAt()) {
            return -1;
        }
        int end = remarkEnd(text, port.end(), remarks);
        Matcher next = NEXT_PORT.matcher(text);
        while (next.region(end, text.length()).lookingAt()) {
            end = remarkEnd(text, next.end(), remarks);
        }
        return end;
    }

    private static int remarkEnd(String text, int end, boolean remarks) {
        Matcher remark = REMARK.matcher(text).region(end, text.length());
        return remarks && remark.lookingAt() ? remark.end() : end;
    }

    /** {@code Well-Known Ports (0-1023)} and {@code Number of ports: 65536} name no service. */
    private static boolean isAboutPorts(String name) {
        return ABOUT_PORTS.matcher(name).find();
    }

    /** Returns whether the text begins with a bare number: it may be a port, and it may count anything. */
    static boolean mayBeRow(String text) {
        int end = portsEnd(text, 0, false);
        return end > 0 && end < text.length() && Character.isWhitespace(text.charAt(end));
    }

    private static void named(String stated, Map<Column, String> cells) {
        String text = stated;
        Matcher behind = BEHIND_NAME.matcher(text.substring(0, Math.min(text.length(), 200)));
        if (behind.find()) {
            cells.put(Column.TRANSPORT, behind.group("transport"));
            text = behind.group("name") + text.substring(behind.end());
        }
        Matcher split = NAME_THEN_TEXT.matcher(text);
        if (split.find() && !split.group("name").contains(". ")) {
            cells.put(Column.NAME, split.group("name"));
            cells.put(Column.DESCRIPTION, split.group("text"));
        } else {
            cells.put(Column.TEXT, text);
        }
    }
}
