package org.portregistry.ingest.format;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Blocks of labelled values, {@code Port: 21}, {@code Service: FTP}, {@code Description: ...}, with or without blank
 * lines between them. A block begins where the label that begins the first one comes again, or a second port; it may do
 * so in the middle of a paragraph.
 */
final class LabelledBlocksFormat implements Format {

    @Override
    public String name() {
        return "labelled-blocks";
    }

    @Override
    public Set<String> options() {
        return Set.of();
    }

    @Override
    public Rows read(Document document, Options options) throws FormatException {
        List<Row> rows = new ArrayList<>();
        List<Label> labels = Label.of(
                Text.plainLines(document, options), options.toColumn("columns"), SkippedLines.of(options), rows);
        if (labels.stream().noneMatch(label -> label.column() == Column.PORT)) {
            throw new FormatException(document.name() + ": expected a label such as \"Port: 21\", found none");
        }
        String first = first(labels);
        List<Label> block = new ArrayList<>();
        boolean begun = false;
        for (Label label : labels) {
            boolean begins = label.word().equals(first)
                    || label.column() == Column.PORT
                            && block.stream().anyMatch(before -> before.column() == Column.PORT);
            if (begins) {
                add(block, rows);
                begun = true;
            }
            if (begun) {
                block.add(label);
            }
        }
        add(block, rows);
        return Rows.of(rows);
    }

    /** What a list says before its first port belongs to no block, unless it names or places the first service. */
    private static String first(List<Label> labels) {
        for (Label label : labels) {
            switch (label.column()) {
                case PORT, NAME, TEXT, TRANSPORT -> {
                    return label.word();
                }
                default -> {}
            }
        }
        throw new IllegalStateException("a label of a port was found before");
    }

    private static void add(List<Label> block, List<Row> rows) {
        if (block.isEmpty()) {
            return;
        }
        Map<Column, String> cells = new EnumMap<>(Column.class);
        for (Label label : block) {
            cells.merge(label.column(), label.value(), (one, other) -> one + " " + other);
            if (!label.heading().isEmpty()) {
                cells.putIfAbsent(Column.NAME, label.heading());
            }
        }
        String place = block.get(0).place();
        boolean cutOff = cells.keySet().equals(Set.of(Column.PORT));
        rows.add(
                cutOff
                        ? Row.skipped(place, "block ends after its port", "Port: " + cells.get(Column.PORT))
                        : Row.of(place, cells));
        block.clear();
    }
}
