package org.portregistry.ingest;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.portregistry.ingest.Reading.Skip;
import org.portregistry.ingest.list.Column;
import org.portregistry.ingest.list.Document;
import org.portregistry.ingest.list.Format;
import org.portregistry.ingest.list.FormatException;
import org.portregistry.ingest.list.Options;
import org.portregistry.ingest.list.Row;
import org.portregistry.ingest.list.Rows;
import org.portregistry.ingest.list.Selection;
import org.portregistry.model.Claim;
import org.portregistry.model.PortRange;

/** The least format there is, for tests of what surrounds formats: {@code 80 http} a line, under a line {@code LIST}. */
public final class FakeFormat {

    /** Its own option. */
    public record FakeOptions(Optional<String> separator) {}

    /** The format, with its options. */
    public static final Format FORMAT = Format.of("fake", FakeFormat::read, FakeOptions.class, Selection.class);

    private FakeFormat() {}

    private static Rows read(Document document, Options options) throws FormatException {
        List<String> lines =
                new String(document.bytes(), StandardCharsets.UTF_8).lines().toList();
        if (lines.isEmpty() || !lines.get(0).startsWith("LIST")) {
            throw new FormatException(document.name() + ": line 1: expected LIST");
        }
        List<Row> rows = new ArrayList<>();
        for (int i = 1; i < lines.size(); i++) {
            String[] cells =
                    lines.get(i).split(options.of(FakeOptions.class).separator().orElse(" "), 2);
            String place = "line " + (i + 1);
            rows.add(
                    cells.length < 2
                            ? Row.skipped(place, "no name")
                            : Row.of(place, Map.of(Column.PORT, cells[0], Column.NAME, cells[1])));
        }
        return new Rows(rows, lines.get(0).substring("LIST".length()).strip());
    }

    /** Parses the documents of a source of this format, in the stead of {@link SourceParser}. */
    public static Reading parse(SourceDefinition definition, List<Document> documents) throws FormatException {
        List<Claim> claims = new ArrayList<>();
        List<Skip> skips = new ArrayList<>();
        int rows = 0;
        String dataDate = "";
        for (Document document : documents) {
            Rows read = read(document, definition.options());
            dataDate = read.dataDate();
            rows += read.rows().size();
            for (Row row : read.rows()) {
                if (row.isSkipped()) {
                    skips.add(new Skip(row.place(), row.skip(), "…"));
                } else {
                    claims.add(Claim.of(definition.id(), row.place())
                            .ports(PortRange.parse(row.cell(Column.PORT)))
                            .name(row.cell(Column.NAME))
                            .build());
                }
            }
        }
        claims.sort(Claim.ORDER);
        return new Reading(claims, skips, rows, dataDate);
    }
}
