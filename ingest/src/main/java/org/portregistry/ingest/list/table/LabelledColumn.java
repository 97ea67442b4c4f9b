package org.portregistry.ingest.list.table;

import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.portregistry.ingest.list.CellKind;
import org.portregistry.ingest.list.CellText;
import org.portregistry.ingest.list.Column;
import org.portregistry.model.Nulls;

/**
 * One column of a table and what it is thought to be about.
 *
 * @param index where it stands, from 0
 * @param header its header
 * @param column what it is about; {@link Column#IGNORE} if nobody knows
 * @param stated whether the source file says so: then the look of the cells does not matter
 * @param cells its cells, a sample from the top
 */
record LabelledColumn(int index, String header, Column column, boolean stated, List<String> cells) {

    /** From where to where traffic goes, and when and what a row is: none of them names a service. */
    private static final Pattern ABOUT_TRAFFIC = Pattern.compile(
            "(?i)(?:source|destination|target|direction|from|to|action|ip|address|network|zone|date|version|since|year|id|no|nr"
                    + "|link|url|website|country|example)\\b.*");

    LabelledColumn {
        Nulls.refuse(header, column);
        cells = List.copyOf(cells);
    }

    /** Returns the same column, known to be about something else. */
    LabelledColumn as(Column other) {
        return new LabelledColumn(index, header, other, stated, cells);
    }

    /** Returns whether it was labelled so without the source file saying so: the look of its cells may overrule it. */
    boolean isThoughtToBe(Column other) {
        return column == other && !stated;
    }

    /** Returns whether more than half of the cells that say something look like this. */
    boolean looksLike(CellKind shape) {
        return shape.shareOf(cells) > 0.5;
    }

    /** Returns whether it has neither a known header nor any text: a gap between two records of a line. */
    boolean isGap() {
        return column == Column.IGNORE && header.isBlank() && cells.stream().allMatch(String::isBlank);
    }

    /** Returns whether nobody knows its header, and its cells are names: texts most of which stand in it once. */
    boolean mayBeName() {
        List<String> said = cells.stream().filter(cell -> !cell.isBlank()).toList();
        long repeated = said.stream()
                .filter(cell -> Collections.frequency(said, cell) > 1)
                .count();
        return isThoughtToBe(Column.IGNORE)
                && header.chars().anyMatch(Character::isLetter)
                && !ABOUT_TRAFFIC.matcher(header.strip()).matches()
                && looksLike(CellKind.TEXT)
                && repeated * 2 <= said.size();
    }

    /** Returns how many words its cells that say something have on average; 0 if none does. */
    double wordsOnAverage() {
        return cells.stream()
                .filter(cell -> !cell.isBlank())
                .mapToInt(cell -> cell.strip().split("\\s+").length)
                .average()
                .orElse(0);
    }

    /** "Port type" above "public address" and its like is not a transport and names nothing. */
    boolean sortsPorts() {
        return isThoughtToBe(Column.TRANSPORT)
                && looksLike(CellKind.TEXT)
                && header.strip().toLowerCase(Locale.ROOT).endsWith(" type");
    }

    /** Returns the header in quotes, or where the column stands if it has none. */
    String shownHeader() {
        return header.isBlank() ? "column " + (index + 1) : "\"" + CellText.clean(header) + "\"";
    }

    /** Returns whether all of its cells are ranges so wide that they are classes of ports. */
    boolean holdsPortClasses() {
        List<String> said = cells.stream().filter(cell -> !cell.isEmpty()).toList();
        return !said.isEmpty() && said.stream().allMatch(CellKind::isWideRange);
    }

    /** Returns whether it just counts the lines: 1, 2, 3. */
    boolean countsLines() {
        for (int line = 0; line < cells.size(); line++) {
            if (!cells.get(line).replaceFirst("[.)]$", "").equals(String.valueOf(line + 1))) {
                return false;
            }
        }
        return cells.size() > 2;
    }
}
