package org.portregistry.publish.table;

/**
 * Keeps spreadsheets from running a text cell as a formula: one apostrophe before a cell that begins like one.
 *
 * <p>Cells that begin with an apostrophe get one too, so that taking exactly one off always gives the exact text back.
 */
public final class SpreadsheetGuard {

    private static final String RISKY = "=+-@'\t\r";

    private SpreadsheetGuard() {}

    /** Returns the text as a CSV cell may hold it. */
    public static String on(String text) {
        return !text.isEmpty() && RISKY.indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
    }

    /** Returns the exact text of a CSV cell that {@link #on} made. */
    public static String off(String cell) {
        return cell.startsWith("'") ? cell.substring(1) : cell;
    }
}
