package org.portregistry.ingest.list.iana;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.portregistry.ingest.list.CellText;
import org.portregistry.ingest.list.Document;
import org.portregistry.ingest.list.FormatException;
import org.portregistry.ingest.list.LineCounter;
import org.portregistry.ingest.list.Options;
import org.portregistry.ingest.list.Rows;
import org.portregistry.ingest.list.Text;

/** {@code iana-csv}: IANA's registry as a table; people stand in it by id, and no day of update at all. */
public final class IanaCsv {

    private static final CSVFormat RFC4180 =
            CSVFormat.RFC4180.builder().setIgnoreEmptyLines(true).get();

    private IanaCsv() {}

    /** Reads the rows of a document. */
    public static Rows read(Document document, Options options) throws FormatException {
        String text = Text.of(document, options);
        LineCounter lines = new LineCounter(text, "");
        int line = 1;
        try (CSVParser parser = CSVParser.builder()
                .setReader(new StringReader(text))
                .setFormat(RFC4180)
                .get()) {
            TableHeader header = null;
            List<IanaRecord> records = new ArrayList<>();
            int width = 0;
            for (CSVRecord row : parser) {
                List<String> cells = row.toList();
                line = lines.lineAt(row.getCharacterPosition());
                if (header == null) {
                    header = TableHeader.parse(cells).orElseThrow(() -> noHeader(row));
                    width = cells.size();
                } else if (cells.size() == width) {
                    records.add(header.record("line " + line, cells));
                } else {
                    throw new FormatException("line " + line + ": expected " + width + " cells as in the header, found "
                            + cells.size() + "; the file is cut off or its quotes are broken");
                }
                line = Math.toIntExact(parser.getCurrentLineNumber()) + 1;
            }
            return rows(records, text, line);
        } catch (UncheckedIOException e) {
            throw notCsv(line, e.getCause());
        } catch (IOException e) {
            throw e instanceof FormatException refused ? refused : notCsv(line, e);
        }
    }

    private static Rows rows(List<IanaRecord> records, String text, int line) throws FormatException {
        if (records.isEmpty()) {
            throw new FormatException("line " + line + ": expected records after IANA's header, found the end");
        }
        if (!text.endsWith("\n")) {
            throw new FormatException(
                    "line " + Text.lines(text).size() + ": the file is cut off: its last line has no end");
        }
        return Rows.of(IanaRows.of(records, People.NONE));
    }

    private static FormatException noHeader(CSVRecord row) {
        String found = CellText.clean(String.join(",", row.toList()));
        return new FormatException("line 1: expected IANA's header \"Service Name,Port Number,Transport Protocol,"
                + "Description,...\", found \"" + found.substring(0, Math.min(60, found.length())) + "\"");
    }

    private static FormatException notCsv(int line, Throwable cause) {
        return new FormatException("line " + line + ": expected a row of IANA's CSV: " + cause.getMessage(), cause);
    }
}
