package org.portregistry.ingest.list.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.portregistry.ingest.list.Column;
import org.portregistry.ingest.list.Document;
import org.portregistry.ingest.list.FormatException;
import org.portregistry.ingest.list.NoListException;
import org.portregistry.ingest.list.Options;
import org.portregistry.ingest.list.Row;
import org.portregistry.ingest.list.Rows;
import org.portregistry.ingest.list.SkippedLines;
import org.portregistry.ingest.list.Text;
import org.portregistry.model.Nulls;

/**
 * Bullets of plain text, Markdown and reStructuredText: {@code • Port 80: HTTP – The default port},
 * {@code * 80/tcp - HTTP}, {@code - 443: HTTPS}, {@code - SSH: 22}. The heading above is the category.
 *
 * <p>With the option {@code mentions} an item that is no such row may mention ports in its prose, each a row of its own.
 */
public final class BulletsFormat {

    /**
     * The options of the format {@code bullets}.
     *
     * @param mentions whether items that are not rows are read as prose
     */
    public record BulletsOptions(Optional<Boolean> mentions) {
        /** Refuses null. */
        public BulletsOptions {
            Nulls.refuse(mentions);
        }
    }

    private BulletsFormat() {}

    /** Reads the rows of a document. */
    public static Rows read(Document document, Options options) throws FormatException {
        boolean mentions = options.of(BulletsOptions.class).mentions().orElse(false);
        List<Row> rows = new ArrayList<>();
        boolean any = false;
        for (BulletItem item : BulletItem.of(Text.plainLines(document, options), SkippedLines.of(options), rows)) {
            List<Row> read = rows(item.line().place(), item.text(), item.parent(), item.heading());
            if (read.isEmpty() && mentions) {
                Mentions.find(item.text())
                        .forEach(found -> read.add(Row.of(item.line().place(), found.cells())));
            }
            any |= !read.isEmpty();
            read.forEach(row -> rows.add(linking(row, item.links())));
            if (read.isEmpty()) {
                unread(item.line().place(), item.text()).ifPresent(rows::add);
            }
        }
        if (!any) {
            throw new NoListException(document.name() + ": expected bullets such as \"* 80/tcp - HTTP\", found none");
        }
        return Rows.of(rows)
                .understood(List.of("number of an item → port, the words beside it → text, heading above → category"));
    }

    /** An item links more than its name; what its name holds counts. */
    private static Row linking(Row row, List<String> links) {
        String name = row.cell(Column.NAME) + " " + row.cell(Column.TEXT);
        return row.linking(links.stream().filter(name::contains).toList());
    }

    /** Returns the rows that an item is. */
    public static List<Row> rows(String place, String text, String parent, String heading) {
        List<Row> rows = new ArrayList<>();
        for (Map<Column, String> cells : BulletPorts.rows(text, parent)) {
            cells.put(Column.CATEGORY, heading);
            rows.add(Row.of(place, cells));
        }
        return rows;
    }

    /** Returns the skip for an item that is not a row, if there is a number in it that could be a port. */
    public static Optional<Row> unread(String place, String text) {
        if (BulletNumbers.begin(text)) {
            return Optional.of(Row.skipped(place, "number without a separator", text));
        }
        return BulletNumbers.mayHold(text)
                ? Optional.of(Row.skipped(place, "number without a clear name", text))
                : Optional.empty();
    }
}
