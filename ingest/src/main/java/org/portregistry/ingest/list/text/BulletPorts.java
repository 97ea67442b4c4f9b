package org.portregistry.ingest.list.text;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.portregistry.ingest.list.Column;
import org.portregistry.ingest.list.TransportWords;

/** The text of one bullet that is a row: ports and name, in either order. */
public final class BulletPorts {
    private static final int FLAGS = BulletNumbers.FLAGS;
    private static final String TRANSPORTS = BulletNumbers.TRANSPORTS;

    private static final Pattern SEPARATOR = Pattern.compile(
            "(?:\\s*(?<separator>:(?!\\p{Nd})|[=⇒|–—]|->|=>|→|\\.{2,}|…+|-{2,3}(?=\\s)|-(?=\\s))\\s*|\\s+|$)", FLAGS);
    /** What may stand between a name and its port; a dash without blanks around it only if it is a long one. */
    private static final String BEFORE_PORT =
            "(?:\\s*(?:=>|->|:(?!(?<=\\p{Nd}:)\\p{Nd})|[=⇒→|—]|\\.{2,}|…+)|\\s(?:–|-{1,3}))\\s*(?:default:?\\s+)?";

    private static final String PORT_AHEAD = "(?=[\\p{Nd}ptuds-])";
    private static final Pattern NAME_FIRST =
            Pattern.compile("(?<name>[^:=]{0,79}?[^:=.…\\s-])" + BEFORE_PORT + PORT_AHEAD, FLAGS);
    /** Words that may stand between a name and a port that is called one: {@code SSH uses TCP port 22}. */
    private static final Pattern NAME_THEN_PORT = Pattern.compile(
            "(?<name>[^:=,]{1,60}?),?(?:\\s(?:uses?|runs?|listens?|is))?(?:\\s(?:on|at))?(?:\\s(?:the\\s)?default)?\\s"
                    + "(?=(?:ports?|" + TransportWords.ONE + ")\\b)",
            FLAGS);
    /** Nothing but a blank between them; one digit behind a name is its version more often than its port. */
    private static final Pattern NAME_BLANK_PORT = Pattern.compile(
            "(?<name>(?:(?:\\p{Lu}|\\p{L}*+[\\p{Lu}\\d])[^\\s,;]*+|over|and|of|the|for|[\\p{L}\\d._+-]{2,40}+(?=,?\\s{1,20}\\p{Nd}))"
                    + "(?:\\s(?:(?:\\p{Lu}|\\p{L}*+[\\p{Lu}\\d]|\\()[^\\s,;]*+|over|and|of|the|for)){0,5}?),?\\s{1,20}(?=\\p{Nd}{2})");
    /** Last words of what numbers count or date, and of what is numbered. */
    private static final Pattern COUNTED = Pattern.compile(
            "(?:^|.*[\\s-])(?:number|no|nr|allow|deny|open|close|block|all|at|by|from|to|with|than|below|above|under|up|rfcs?|windows|office|server|version|v|ver|release|since|until|in|of|the|and|over|for|chapter"
                    + "|section|page|part|step|table|figure|level|layer|phase|day|week|year|top|vlan|ms[0-9]*"
                    + "|jan\\w*|feb\\w*|mar(?:ch)?|apr\\w*|may|june?|july?|aug\\w*|sep\\w*|oct\\w*|nov\\w*|dec\\w*)\\.?",
            FLAGS);

    private static final Pattern NAME_IN_BRACKETS =
            Pattern.compile("\\s*\\((?<name>[^()]*\\p{L}[^()]*)\\)(?:\\s*[:–—-]\\s*(?<text>.*))?$");
    /** {@code 8220 (all nodes to the manager) - Elastic}: three words and more before the name remark on the port. */
    private static final Pattern LONG_REMARK =
            Pattern.compile("\\s*\\((?:[^()\\s]+\\s+){2,}[^()\\s]+\\)(?=\\s*(?::|[–—-]\\s)\\s*\\S)");

    private static final Pattern IN_BRACKETS =
            Pattern.compile("(?<name>[^:=()\\[\\]]{1,60}?)\\s*[(\\[](?:default:?\\s+)?" + PORT_AHEAD, FLAGS);
    private static final Pattern BEHIND_BRACKETS = Pattern.compile("[)\\]](?:\\s*[:–—-]\\s*(?<text>.*))?$");
    private static final Pattern SAYS_PORT = Pattern.compile("\\b(?:ports?|" + TRANSPORTS + ")\\b", FLAGS);
    private static final Pattern ABOUT_PORTS = Pattern.compile("\\bports?\\b", FLAGS);
    private static final Pattern SEVERAL = Pattern.compile("\\s*[,;]\\s+(?=\\p{L})");

    /** {@code 25 (TCP, outgoing)}: more than the transports in brackets behind the ports. */
    private static final Pattern BEHIND_TRANSPORTS =
            Pattern.compile("(?<=\\p{Nd})(\\s{0,3}\\(" + TRANSPORTS + ")\\s{0,3}[,;][^()]{1,60}\\)", FLAGS);

    private BulletPorts() {}

    /** Returns the cells of each row that a bullet is, which may be changed; none if it is not a row. */
    public static List<Map<Column, String>> rows(String text, String parent) {
        String remarked = BEHIND_TRANSPORTS.matcher(text).replaceAll("$1)");
        Optional<Map<Column, String>> one = portFirst(text, parent).or(() -> nameFirst(remarked));
        if (one.isPresent()) {
            return List.of(one.get());
        }
        List<Map<Column, String>> rows = new ArrayList<>();
        for (String part : SEVERAL.split(remarked)) {
            Optional<Map<Column, String>> row = nameFirst(part);
            if (row.isEmpty()) {
                return List.of();
            }
            rows.add(row.get());
        }
        return rows;
    }

    private static Optional<Map<Column, String>> nameFirst(String text) {
        return behind(text, NAME_FIRST)
                .or(() -> inBrackets(text))
                .or(() -> behind(text, NAME_THEN_PORT)
                        .or(() -> behind(text, NAME_BLANK_PORT))
                        .filter(cells -> !isCounted(cells.get(Column.NAME))));
    }

    private static Optional<Map<Column, String>> portFirst(String text, String parent) {
        int end = BulletNumbers.end(text, 0, false);
        if (end < 0) {
            return Optional.empty();
        }
        Map<Column, String> cells = new EnumMap<>(Column.class);
        cells.put(Column.PORT, text.substring(0, end));
        Matcher remark = LONG_REMARK.matcher(text).region(end, text.length());
        Matcher separator = SEPARATOR.matcher(text).region(remark.lookingAt() ? remark.end() : end, text.length());
        Matcher name = NAME_IN_BRACKETS.matcher(text).region(end, text.length());
        if (!remark.lookingAt() && name.lookingAt()) {
            cells.put(Column.NAME, name.group("name"));
            cells.put(Column.DESCRIPTION, name.group("text") == null ? "" : name.group("text"));
        } else if (separator.lookingAt()) {
            String rest = text.substring(separator.end());
            boolean called = SAYS_PORT.matcher(cells.get(Column.PORT)).find();
            String named = separator.group("separator") != null
                    ? rest
                    : BulletName.behindBlank(rest, called).orElse("");
            if (named.isEmpty() && !rest.isEmpty()) {
                return Optional.empty();
            }
            BulletName.read(rest.isBlank() ? parent : named, cells);
        } else {
            return Optional.empty();
        }
        return Optional.of(cells);
    }

    private static Optional<Map<Column, String>> behind(String text, Pattern shape) {
        Matcher name = shape.matcher(text);
        int end =
                name.lookingAt() && !isAboutPorts(name.group("name")) ? BulletNumbers.end(text, name.end(), true) : -1;
        if (end < 0) {
            return Optional.empty();
        }
        Matcher separator = SEPARATOR.matcher(text).region(end, text.length());
        boolean parted = separator.lookingAt() && separator.group("separator") != null;
        if (!parted && end < text.length()) {
            return Optional.empty();
        }
        return Optional.of(cells(
                text.substring(name.end(), end), name.group("name"), parted ? text.substring(separator.end()) : ""));
    }

    private static Optional<Map<Column, String>> inBrackets(String text) {
        Matcher name = IN_BRACKETS.matcher(text);
        int end =
                name.lookingAt() && !isAboutPorts(name.group("name")) ? BulletNumbers.end(text, name.end(), true) : -1;
        Matcher behind = BEHIND_BRACKETS.matcher(text).region(Math.max(0, end), text.length());
        if (end < 0 || !behind.lookingAt()) {
            return Optional.empty();
        }
        return Optional.of(cells(
                text.substring(name.end(), end),
                name.group("name"),
                behind.group("text") == null ? "" : behind.group("text")));
    }

    private static Map<Column, String> cells(String ports, String name, String description) {
        Map<Column, String> cells = new EnumMap<>(Column.class);
        cells.put(Column.PORT, ports);
        cells.put(Column.NAME, name);
        cells.put(Column.DESCRIPTION, description);
        return cells;
    }

    /** {@code Well-Known Ports (0-1023)} and {@code Number of ports: 65536} name no service. */
    private static boolean isAboutPorts(String name) {
        return ABOUT_PORTS.matcher(name).find();
    }

    private static boolean isCounted(String name) {
        return COUNTED.matcher(name).matches();
    }
}
