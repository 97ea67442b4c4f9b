package org.portregistry.ingest.format;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Bullets of plain text, Markdown and reStructuredText: {@code • Port 80: HTTP – The default port},
 * {@code * 80/tcp - HTTP}, {@code - 443: HTTPS}, {@code - SSH: 22}. The heading above is the category.
 *
 * <p>With the option {@code mentions} an item that is no such row may mention ports in its prose, each a row of its own.
 */
final class BulletsFormat implements Format {

    @Override
    public String name() {
        return "bullets";
    }

    @Override
    public Set<String> options() {
        return Set.of("mentions");
    }

    @Override
    public Rows read(Document document, Options options) throws FormatException {
        boolean mentions = options.flag("mentions", false);
        List<Row> rows = new ArrayList<>();
        boolean any = false;
        for (BulletItem item : BulletItem.of(Text.plainLines(document, options), SkippedLines.of(options), rows)) {
            Map<Column, String> cells = BulletPorts.cells(item.text(), item.parent());
            if (!cells.isEmpty()) {
                cells.put(Column.CATEGORY, item.heading());
                rows.add(Row.of(item.line().place(), cells));
                any = true;
                continue;
            }
            List<Mentions.Mention> found = mentions ? Mentions.find(item.text()) : List.of();
            found.forEach(mention -> rows.add(Row.of(item.line().place(), mention.cells())));
            any |= !found.isEmpty();
            if (found.isEmpty() && BulletPorts.mayBeRow(item.text())) {
                rows.add(Row.skipped(item.line().place(), "number without a separator", item.text()));
            }
        }
        if (!any) {
            throw new FormatException(document.name() + ": expected bullets such as \"* 80/tcp - HTTP\", found none");
        }
        return Rows.of(rows);
    }
}
