package org.portregistry.ingest.list.table;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.portregistry.ingest.list.Column;
import org.portregistry.ingest.list.StatedColumns;

/** Finds what the columns of a table are about, and how many records stand side by side in a line. */
public final class TableColumns {

    /** How many lines are looked at to see what a column holds. */
    private static final int SAMPLE = 200;

    /** More columns than any list of ports has; the rest of a table that is wider is not looked at. */
    public static final int WIDEST = 200;

    private TableColumns() {}

    /** Returns the records of each line, from the left; none if it has no column of ports. */
    static List<RecordColumns> find(Table table, StatedColumns option) {
        List<LabelledColumn> columns = label(table, option);
        List<RecordColumns> records = new ArrayList<>();
        int period = period(columns);
        for (int start = 0; start < columns.size(); start += period) {
            RecordColumns.of(columns.subList(start, start + period)).ifPresent(records::add);
        }
        return records;
    }

    /** Returns the columns with what their headers say. */
    static List<LabelledColumn> label(Table table, StatedColumns option) {
        List<Table.Line> sample =
                table.lines().subList(0, Math.min(SAMPLE, table.lines().size()));
        int width = table.header().size();
        for (Table.Line line : sample) {
            width = Math.max(width, line.cells().size());
        }
        List<String> headers = new ArrayList<>(table.header());
        headers.addAll(Collections.nCopies(Math.max(0, width - headers.size()), ""));
        List<Column> known = Headers.columns(headers, option);
        List<LabelledColumn> columns = new ArrayList<>();
        for (int index = 0; index < Math.min(width, WIDEST); index++) {
            int here = index;
            String header = headers.get(index);
            List<String> cells = sample.stream().map(line -> line.cell(here)).toList();
            boolean stated = option.find(header, index).isPresent();
            LabelledColumn labelled = new LabelledColumn(index, header, known.get(index), stated, cells);
            boolean counter = !stated && Headers.named(header).isEmpty() && labelled.countsLines();
            if (!labelled.isGap()) {
                columns.add(counter ? labelled.as(Column.IGNORE) : labelled);
            }
        }
        return columns;
    }

    /** Returns after how many columns the headers start again; the number of columns if they do not. */
    private static int period(List<LabelledColumn> columns) {
        long repeats =
                columns.stream().filter(one -> one.column() == Column.PORT).count();
        if (repeats < 2 || columns.size() % repeats != 0) {
            return Math.max(1, columns.size());
        }
        int period = (int) (columns.size() / repeats);
        for (int index = period; index < columns.size(); index++) {
            if (!columns.get(index)
                    .header()
                    .equalsIgnoreCase(columns.get(index - period).header())) {
                return columns.size();
            }
        }
        return period;
    }
}
