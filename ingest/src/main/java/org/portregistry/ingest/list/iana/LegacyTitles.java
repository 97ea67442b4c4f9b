package org.portregistry.ingest.list.iana;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The titles of a table of the old text list. The name stands first, as in RFC 1700 and RFC 1340, or the number does, as in
 * RFC 1060; the whole table may be indented.
 *
 * @param indent how many blanks stand before every line
 * @param numberFirst whether the number stands before the name
 * @param description where the description begins, in characters behind the indent
 * @param references whether references stand behind the description
 */
record LegacyTitles(int indent, boolean numberFirst, int description, boolean references) {

    private static final Pattern TITLES = Pattern.compile(
            "(?<indent>\\s*)(?:(?<decimal>Decimal)\\s+Keyword|Keyword\\s+Decimal)\\s+(?<description>Description)\\b(?<references>\\s+References?\\b)?.*");

    /** {@code [12,JBP]}, under "References": keys of the memo's own bibliography. */
    private static final Pattern REFERENCES = Pattern.compile("\\s+(?:\\[(?!RFC)[A-Z0-9,.-]{1,30}\\]){1,4}\\s*$");

    private static final Pattern NUMBER_FIRST =
            Pattern.compile("\\s*(?<port>[0-9]{1,9}(?:-[0-9]{1,9})?(?:/[A-Za-z]{1,9})?)\\s+(?<text>\\S.*)");

    /** A description may begin so many characters before its title. */
    private static final int NEAR = 2;

    /** Finds the titles in a line. */
    static Optional<LegacyTitles> find(String line) {
        Matcher titles = TITLES.matcher(line);
        if (!titles.matches()) {
            return Optional.empty();
        }
        int indent = titles.end("indent");
        return Optional.of(new LegacyTitles(
                indent,
                titles.group("decimal") != null,
                titles.start("description") - indent,
                titles.group("references") != null));
    }

    /** Returns a row as RFC 1700 has it: the name, the number, what it is; any other line as it is, without the indent. */
    String row(String line) {
        int blanks = 0;
        while (blanks < Math.min(indent, line.length()) && line.charAt(blanks) == ' ') {
            blanks++;
        }
        String whole = line.substring(blanks);
        String plain =
                references && !whole.startsWith("#") ? REFERENCES.matcher(whole).replaceFirst("") : whole;
        Matcher row = NUMBER_FIRST.matcher(plain);
        if (!numberFirst || !row.matches()) {
            return plain;
        }
        String text = row.group("text");
        int begin = row.start("text");
        // The name ends where the descriptions begin, or at a gap before; without one the row begins with blanks.
        boolean lined = description < plain.length() && plain.charAt(description - 1) == ' ' && description > begin;
        int end = text.indexOf("  ") < 0 ? text.length() : text.indexOf("  ");
        end = lined ? Math.min(end, description - 1 - begin) : end;
        String name = begin < description - NEAR && begin + end <= description ? text.substring(0, end) : "";
        return name + "  " + row.group("port") + "  "
                + text.substring(name.length()).strip();
    }
}
