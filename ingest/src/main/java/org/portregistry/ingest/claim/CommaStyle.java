package org.portregistry.ingest.claim;

import java.util.Collection;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.portregistry.model.PortRange;

/**
 * What a comma without a blank means between digits in a column of ports: {@code 49,151} is one number in one list and
 * two in another, so the rest of the column decides.
 */
public enum CommaStyle {
    /** It groups thousands. */
    THOUSANDS,
    /** It separates ports. */
    LIST;

    private static final Pattern RUN = Pattern.compile("\\d++(?:,\\d++)++", Pattern.UNICODE_CASE);
    private static final Pattern PAIR = Pattern.compile("(?<![\\d,.])(\\d{1,2}),(\\d{3})(?!\\d|,\\d)");

    /** Returns {@link #LIST} if any of the cells can only be read as a list, such as {@code 20,21} or {@code 80,443}. */
    public static CommaStyle of(Collection<String> column) {
        for (String cell : column) {
            Matcher run = RUN.matcher(cell);
            while (run.find()) {
                Matcher pair = PAIR.matcher(run.group());
                if (!pair.matches() || !canBeNumber(pair.group(1), pair.group(2))) {
                    return LIST;
                }
            }
        }
        return THOUSANDS;
    }

    /** Returns the cell with its grouped thousands as plain numbers. */
    String ungroup(String cell) {
        if (cell.indexOf(',') < 0) {
            return cell;
        }
        return PAIR.matcher(cell).replaceAll(pair -> {
            // Nobody pads a port of a list with zeros: "1,024" is a number whatever the column does.
            boolean padded = pair.group(2).charAt(0) == '0';
            boolean number = padded || this == THOUSANDS && canBeNumber(pair.group(1), pair.group(2));
            return number ? pair.group(1) + pair.group(2) : pair.group();
        });
    }

    private static boolean canBeNumber(String thousands, String rest) {
        return rest.charAt(0) == '0' || Integer.parseInt(thousands + rest) <= PortRange.LAST;
    }
}
