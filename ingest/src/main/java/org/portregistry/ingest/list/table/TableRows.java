package org.portregistry.ingest.list.table;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.portregistry.ingest.list.CellText;
import org.portregistry.ingest.list.Column;
import org.portregistry.ingest.list.DidYouMean;
import org.portregistry.ingest.list.Document;
import org.portregistry.ingest.list.FormatException;
import org.portregistry.ingest.list.NoListException;
import org.portregistry.ingest.list.Options;
import org.portregistry.ingest.list.ProposedColumn;
import org.portregistry.ingest.list.Row;
import org.portregistry.ingest.list.Rows;
import org.portregistry.ingest.list.StatedColumns;

/** Turns the tables of a document into rows: those that have a column of ports. */
public final class TableRows {

    /** The reason of skips for headers among the rows. */
    public static final String HEADER = "repeated header";

    private static final String EXAMPLE = "\"Puerto\": \"port\", \"2\": \"name\"";

    private TableRows() {}

    /**
     * Reads every table that has a column of ports; what stands in other tables is not a row.
     *
     * @param selected whether the source file chose these tables: then none is passed over for its looks
     * @throws FormatException if no table has a column of ports and one of names
     */
    public static Rows read(Document document, List<Table> tables, Options options, boolean selected)
            throws FormatException {
        StatedColumns option = options.common().stated();
        boolean headings =
                options.of(TableOptions.class).headings().equals(Optional.of(TableOptions.Headings.CATEGORY));
        List<Row> rows = new ArrayList<>();
        Set<String> headers = new LinkedHashSet<>();
        List<String> understood = new ArrayList<>();
        boolean any = false;
        for (Table found : tables) {
            Table table = NameAndPort.parted(found.withJoinedRanges(option));
            List<RecordColumns> records = TableColumns.find(table, option);
            headers.add(table.firstWords());
            List<String> objections = records.stream()
                    .map(record -> selected ? "" : record.objection().orElse(""))
                    .toList();
            any |= objections.contains("");
            records.forEach(record -> understood.add(table.name() + ": " + record.understood()));
            for (Table.Line line : table.lines()) {
                for (int record = 0; record < records.size(); record++) {
                    String objection = objections.get(record);
                    records.get(record)
                            .row(line)
                            .map(row -> judge(row, objection))
                            .map(row -> headings ? under(table.heading(), row) : row)
                            .ifPresent(rows::add);
                }
            }
        }
        if (!any) {
            throw refusal(document, tables, headers, option);
        }
        requireStated(document, tables, option);
        return Rows.of(rows).understood(understood);
    }

    private static NoListException refusal(
            Document document, List<Table> tables, Set<String> headers, StatedColumns stated) {
        List<ProposedColumn> proposal = ProposedColumns.of(tables, stated);
        String columns = proposal.stream()
                .map(one -> "\"" + CellText.clean(one.key()) + "\": \""
                        + one.column().code() + "\"")
                .collect(Collectors.joining(", "));
        return new NoListException(
                document.name() + ": expected a table whose header has a column of ports and one of names; found "
                        + (tables.isEmpty()
                                ? "no table"
                                : "only " + shorten(headers) + "; say which columns are which in \"columns\", such as"
                                        + " {\"columns\": {" + (columns.isEmpty() ? EXAMPLE : columns) + "}}"),
                proposal);
    }

    /** A header that the source file names and no table has was renamed, or mistyped. */
    private static void requireStated(Document document, List<Table> tables, StatedColumns stated)
            throws FormatException {
        List<String> headers = tables.stream()
                .flatMap(table -> table.header().stream())
                .map(header -> header.strip().toLowerCase(Locale.ROOT))
                .toList();
        for (String header : stated.byHeader().keySet()) {
            if (!header.matches("\\d+") && !headers.contains(header)) {
                throw new FormatException(document.name() + ": \"columns\" names the header \"" + header
                        + "\", which no table has" + DidYouMean.hint(header, headers)
                        + "; the tables have " + shorten(new LinkedHashSet<>(headers)));
            }
        }
    }

    private static Row judge(Row row, String objection) {
        String reason = Headers.isPortHeader(row.cell(Column.PORT)) ? HEADER : objection;
        return reason.isEmpty()
                ? row
                : Row.skipped(
                        row.place(), reason, String.join(" | ", row.cells().values()));
    }

    private static Row under(String heading, Row row) {
        if (row.isSkipped() || !row.cell(Column.CATEGORY).isEmpty()) {
            return row;
        }
        Map<Column, String> cells = new EnumMap<>(row.cells());
        cells.put(Column.CATEGORY, heading);
        return row.with(cells);
    }

    private static String shorten(Set<String> headers) {
        String all = "\"" + CellText.clean(String.join("\", \"", headers)) + "\"";
        return all.length() <= 300 ? all : all.substring(0, 300) + "…";
    }
}
