package org.portregistry.ingest.list.text;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.portregistry.ingest.list.Column;
import org.portregistry.ingest.list.Document;
import org.portregistry.ingest.list.FormatException;
import org.portregistry.ingest.list.NoListException;
import org.portregistry.ingest.list.Options;
import org.portregistry.ingest.list.Row;
import org.portregistry.ingest.list.Rows;
import org.portregistry.ingest.list.SectionTitle;
import org.portregistry.ingest.list.SkippedLines;
import org.portregistry.ingest.list.Text;

/**
 * Blocks of labelled values, {@code Port: 21}, {@code Service: FTP}, {@code Description: ...}.
 *
 * <p>A block begins under a heading; or with a paragraph, where paragraphs hold one port each beside other labels; else
 * where the label that begins the first block comes again, or a second port. It may do so in the middle of a paragraph.
 */
public final class LabelledBlocksFormat {

    private LabelledBlocksFormat() {}

    /** Reads the rows of a document. */
    public static Rows read(Document document, Options options) throws FormatException {
        List<Row> rows = new ArrayList<>();
        List<Label> labels =
                Label.of(Text.plainLines(document, options), options.common().stated(), SkippedLines.of(options), rows);
        // "ports:" above a list of items is a title.
        labels.removeIf(label -> isPort(label) && label.value().isBlank());
        if (labels.stream().noneMatch(LabelledBlocksFormat::isPort)) {
            throw new NoListException(document.name() + ": expected a label such as \"Port: 21\", found none; "
                    + "say which label is which in \"columns\", such as {\"columns\": {\"Puerto\": \"port\"}}");
        }
        boolean paragraphs = areBlocks(labels);
        boolean headed = areHeaded(labels);
        String first = first(labels);
        List<Label> block = new ArrayList<>();
        for (Label label : labels) {
            boolean recurs = isPort(label) && block.stream().anyMatch(LabelledBlocksFormat::isPort);
            boolean begins = !headed
                    && (paragraphs
                            ? isNewParagraph(label, block)
                            : label.word().equals(first) || block.isEmpty() && isPort(label));
            if (begins || recurs || !label.heading().isEmpty()) {
                add(block, rows);
                block.add(label);
            } else if (!block.isEmpty()) {
                block.add(label);
            }
        }
        add(block, rows);
        return Rows.of(rows)
                .understood(labels.stream()
                        .map(label -> "label \"" + label.word() + "\" → "
                                + label.column().code())
                        .distinct()
                        .toList());
    }

    private static boolean isPort(Label label) {
        return label.column() == Column.PORT;
    }

    /** Returns whether a heading stands above each port, so that nothing else begins a block. */
    private static boolean areHeaded(List<Label> labels) {
        long ports = labels.stream().filter(LabelledBlocksFormat::isPort).count();
        long headings =
                labels.stream().filter(label -> !label.heading().isEmpty()).count();
        return !labels.get(0).heading().isEmpty() && headings >= ports;
    }

    /** Returns whether no paragraph holds two ports, and those that hold one hold other labels too. */
    private static boolean areBlocks(List<Label> labels) {
        Map<Integer, Long> sizes =
                labels.stream().collect(Collectors.groupingBy(Label::paragraph, Collectors.counting()));
        List<Integer> withPort = labels.stream()
                .filter(LabelledBlocksFormat::isPort)
                .map(Label::paragraph)
                .toList();
        return withPort.stream().distinct().count() == withPort.size()
                && withPort.stream().allMatch(paragraph -> sizes.get(paragraph) > 1);
    }

    /** A further paragraph goes on with a block that has its port, unless it says again what the block says already. */
    private static boolean isNewParagraph(Label label, List<Label> block) {
        if (block.isEmpty()) {
            return true;
        }
        if (label.paragraph() == block.get(block.size() - 1).paragraph()) {
            return false;
        }
        boolean again = block.stream().anyMatch(before -> before.word().equals(label.word()));
        return again || block.stream().noneMatch(LabelledBlocksFormat::isPort);
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

    /** The heading names a block that nothing else names; where nothing else describes it, its title does so better. */
    private static void name(List<Label> block, Map<Column, String> cells) {
        String heading = block.get(0).heading();
        if (cells.containsKey(Column.NAME) || cells.containsKey(Column.TEXT)) {
            return;
        }
        Optional<String> title = SectionTitle.find(block.stream()
                .map(label -> new SectionTitle(label.word(), label.column(), label.value()))
                .toList());
        cells.put(Column.NAME, heading);
        if (title.isPresent() && !heading.isEmpty()) {
            cells.put(Column.NAME, cells.remove(Column.DESCRIPTION));
            if (SectionTitle.isAlias(heading)) {
                cells.merge(Column.ALIASES, heading, (aliases, more) -> aliases + "; " + more);
            }
        }
    }

    private static void add(List<Label> block, List<Row> rows) {
        if (block.isEmpty()) {
            return;
        }
        Map<Column, String> cells = new EnumMap<>(Column.class);
        for (Label label : block) {
            cells.merge(label.column(), label.value(), Text::continued);
        }
        name(block, cells);
        String place = block.get(0).place();
        boolean cutOff = block.size() == 1
                && isPort(block.get(0))
                && block.get(0).heading().isEmpty();
        if (cutOff) {
            rows.add(Row.skipped(place, "block ends after its port", "Port: " + cells.get(Column.PORT)));
        } else if (block.stream().anyMatch(LabelledBlocksFormat::isPort) || block.size() > 1) {
            rows.add(Row.of(place, cells));
        }
        block.clear();
    }
}
