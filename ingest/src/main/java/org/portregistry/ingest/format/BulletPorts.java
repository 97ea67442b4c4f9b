package org.portregistry.ingest.format;

import java.util.EnumMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The text of one bullet that is a row: ports and name, in either order. */
final class BulletPorts {
    private static final String TRANSPORT = "(?:tcp|udp|sctp|dccp)";
    private static final String NUMBER = "-?\\p{Nd}+(?:,\\p{Nd}+)*\\+?";
    private static final String LINK = "(?:\\s*(?:[/,;&–—−‑-]|\\band\\b|\\bor\\b|\\bto\\b|\\bthrough\\b)\\s*)";
    private static final String TRANSPORTS = TRANSPORT + "(?:(?:\\s*[/,&]\\s*|\\s+and\\s+)" + TRANSPORT + ")*";
    private static final String ONE =
            NUMBER + "(?:\\s*(?:/\\s*[a-z]+(?:/[a-z]+)*|\\(\\s*" + TRANSPORTS + "\\s*\\)|\\s" + TRANSPORTS + "\\b))?";
    private static final String PORTS =
            "(?:" + TRANSPORTS + "[\\s/:]+)?(?:ports?\\s*(?:number\\s*)?:?\\s*)?(?:" + TRANSPORTS + "[\\s/:]+)?" + ONE
                    + "(?:" + LINK + "(?:" + TRANSPORTS + "[\\s/:]+)?(?:ports?\\s*)?" + ONE + ")*";
    private static final int FLAGS = Pattern.CASE_INSENSITIVE;

    private static final Pattern PORT_FIRST = Pattern.compile(
            "^(?<port>" + PORTS + ")(?:\\s*(?<separator>[:=|–—]|->|=>|→|-(?=\\s))\\s*|\\s+|$)(?<text>.*)$", FLAGS);
    private static final Pattern NAME_FIRST =
            Pattern.compile("^(?<name>[^:=()]{1,60}?)\\s*(?::|=|->|→|\\s[–—-])\\s*(?<port>" + PORTS + ")$", FLAGS);
    private static final Pattern IN_BRACKETS = Pattern.compile(
            "^(?<name>[^:=()]{1,60}?)\\s*\\((?<port>" + PORTS + ")\\)(?:\\s*(?:[:–—-]\\s*)(?<text>.*))?$", FLAGS);
    private static final Pattern SAYS_PORT = Pattern.compile("\\b(?:ports?|" + TRANSPORT + ")\\b", FLAGS);
    private static final Pattern ABOUT_PORTS = Pattern.compile("\\bports?\\b", FLAGS);
    private static final Pattern NAME_THEN_TEXT =
            Pattern.compile("^(?<name>[^:]{1,64}?)(?::\\s+|\\s+[–—-]\\s+|\\s*—\\s*)(?<text>.+)$");

    private BulletPorts() {}

    /** Returns the cells of a bullet, which may be changed; none if it is no row. */
    static Map<Column, String> cells(String text, String parent) {
        Map<Column, String> cells = new EnumMap<>(Column.class);
        Matcher first = PORT_FIRST.matcher(text);
        Matcher last = NAME_FIRST.matcher(text);
        Matcher brackets = IN_BRACKETS.matcher(text);
        // A number alone may count anything: "50 ways to ...". With a separator or the word port it heads a row.
        if (first.find()
                && (first.group("separator") != null
                        || SAYS_PORT.matcher(first.group("port")).find())) {
            cells.put(Column.PORT, first.group("port"));
            named(first.group("text").isBlank() ? parent : first.group("text"), cells);
        } else if (last.find() && !isAboutPorts(last.group("name"))) {
            cells.put(Column.PORT, last.group("port"));
            cells.put(Column.NAME, last.group("name"));
        } else if (brackets.find() && !isAboutPorts(brackets.group("name"))) {
            cells.put(Column.PORT, brackets.group("port"));
            cells.put(Column.NAME, brackets.group("name"));
            cells.put(Column.DESCRIPTION, brackets.group("text") == null ? "" : brackets.group("text"));
        }
        return cells;
    }

    /** {@code Well-Known Ports (0-1023)} and {@code Number of ports: 65536} name no service. */
    private static boolean isAboutPorts(String name) {
        return ABOUT_PORTS.matcher(name).find();
    }

    private static void named(String text, Map<Column, String> cells) {
        Matcher split = NAME_THEN_TEXT.matcher(text);
        if (split.find() && !split.group("name").contains(". ")) {
            cells.put(Column.NAME, split.group("name"));
            cells.put(Column.DESCRIPTION, split.group("text"));
        } else {
            cells.put(Column.TEXT, text);
        }
    }
}
