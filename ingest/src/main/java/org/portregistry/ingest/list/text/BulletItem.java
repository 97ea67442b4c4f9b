package org.portregistry.ingest.list.text;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.portregistry.ingest.list.Row;
import org.portregistry.ingest.list.SkippedLines;
import org.portregistry.ingest.list.Text;
import org.portregistry.ingest.list.Text.Line;

/**
 * An item of a bulleted or numbered list.
 *
 * @param line where it begins
 * @param text its text, with the lines that continue it, without marks of emphasis, code and links
 * @param heading the heading above it, or empty
 * @param parent the text of the item that it is nested in, or empty
 * @param links what its first line links or emphasises
 */
record BulletItem(Line line, String text, String heading, String parent, List<String> links) {
    private static final Pattern BULLET = Pattern.compile(
            "^(\\s*)(?:[•◦‣▪▫●○■□·∙⁃»→✓✔➤►▶❖]\\s*|(?:[*+–—-]|\\d{1,3}[.)]|#\\.)\\s+)(?:\\[[ xX]\\] )?(\\S.*)$");
    /** Emphasis or code parts a port from its name as a colon does: {@code `5432` PostgreSQL}. */
    private static final Pattern MARKED_PORT =
            Pattern.compile("^(`{1,2}|\\*{1,2}|__)(?=\\p{Nd})([^`*_]{1,200})\\1\\s+(?=[\\p{L}\\[`*])");

    private static final Pattern MARKED = Pattern.compile(
            "(?<!!)\\[(?<link>[^\\]\\[]{1,100})\\]\\([^()\\s]*\\)|(?<m>\\*\\*|__)(?<bold>[^*_]{1,100})\\k<m>");

    private static final Pattern MARKDOWN_HEADING = Pattern.compile("^#{1,6}\\s+(.*?)[\\s#]*$");
    private static final Pattern UNDERLINE = Pattern.compile("^([=\\-~^\"'`+*#:.])\\1{2,}\\s*$");
    private static final Pattern COLON_HEADING = Pattern.compile("^([^\\s:][^:]{1,60}):(?:\\s.*)?$");
    private static final Set<String> NO_HEADINGS =
            Set.of("note", "notes", "example", "examples", "warning", "tip", "important", "source");

    /** An item in which others may be nested. */
    private record Outer(int indent, String text) {}

    /** Reads the items; lines that the source file skips go to {@code skipped}. */
    static List<BulletItem> of(List<Line> lines, SkippedLines skips, List<Row> skipped) {
        List<BulletItem> items = new ArrayList<>();
        Deque<Outer> outer = new ArrayDeque<>();
        String heading = "";
        boolean open = false;
        for (int i = 0; i < lines.size(); i++) {
            Line line = lines.get(i);
            Matcher bullet = BULLET.matcher(line.cut() ? "" : line.text());
            if (skips.row(line).isPresent()) {
                skipped.add(skips.row(line).get());
                open = false;
            } else if (line.isBlank()) {
                open = false;
            } else if (bullet.find()) {
                int indent = bullet.group(1).length();
                String text = plain(MARKED_PORT.matcher(bullet.group(2)).replaceFirst("$2: "));
                while (!outer.isEmpty() && outer.peek().indent >= indent) {
                    outer.pop();
                }
                items.add(new BulletItem(
                        line, text, heading, outer.isEmpty() ? "" : outer.peek().text, links(bullet.group(2))));
                outer.push(new Outer(indent, text));
                open = true;
            } else if (open && Character.isWhitespace(line.text().charAt(0))) {
                BulletItem last = items.remove(items.size() - 1);
                items.add(new BulletItem(
                        last.line,
                        Text.continued(last.text, plain(line.text())),
                        last.heading,
                        last.parent,
                        last.links));
            } else if (!UNDERLINE.matcher(line.text()).matches()) {
                open = false;
                String found = heading(lines, i);
                heading = found.isEmpty() ? heading : found;
            }
        }
        return items;
    }

    private static String heading(List<Line> lines, int at) {
        String text = lines.get(at).text().strip();
        Matcher markdown = MARKDOWN_HEADING.matcher(text);
        if (markdown.find()) {
            return plain(markdown.group(1));
        }
        if (at + 1 < lines.size() && UNDERLINE.matcher(lines.get(at + 1).text()).matches()) {
            return plain(text);
        }
        Matcher colon = COLON_HEADING.matcher(plain(text));
        if (colon.find()) {
            String before = colon.group(1).strip();
            boolean title = before.split(" ").length <= 8 && !before.contains(". ");
            return title && !NO_HEADINGS.contains(before.toLowerCase(Locale.ROOT)) ? before : "";
        }
        return text.length() <= 60 && !text.endsWith(".") && isBeforeBullet(lines, at) ? plain(text) : "";
    }

    private static boolean isBeforeBullet(List<Line> lines, int at) {
        int next = at + 1;
        while (next < lines.size() && lines.get(next).isBlank()) {
            next++;
        }
        return next < lines.size() && BULLET.matcher(lines.get(next).text()).find();
    }

    /** Returns what an item links or emphasises. */
    private static List<String> links(String source) {
        List<String> links = new ArrayList<>();
        Matcher marked = MARKED.matcher(source);
        while (marked.find()) {
            links.add(plain(marked.group("link") == null ? marked.group("bold") : marked.group("link")));
        }
        return links;
    }

    private static String plain(String text) {
        return text.replaceAll("!?\\[([^\\]\\[]*)\\]\\([^()\\s]*\\)", "$1")
                .replaceAll(":[\\w+-]{1,30}:(?=`)", "")
                .replaceAll("\\*\\*|__|`+", "")
                .strip();
    }
}
