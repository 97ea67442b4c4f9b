package org.portregistry.ingest.list.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.portregistry.ingest.list.CellKind;
import org.portregistry.ingest.list.Column;
import org.portregistry.ingest.list.ColumnNames;
import org.portregistry.ingest.list.LinkedText;
import org.portregistry.ingest.list.PortBounds;
import org.portregistry.ingest.list.StatedColumns;
import org.portregistry.model.Nulls;

/**
 * A table as found in a document, spans spread out, before anyone knows what its columns are about.
 *
 * @param name finds the table again, for messages: {@code table 2}, {@code the table at line 42}
 * @param heading the nearest heading above it, or empty
 * @param header the header's cells, as text
 * @param lines the lines below the header, in order
 */
public record Table(String name, String heading, List<String> header, List<Line> lines) {

    /**
     * One line of a table; it may be shorter or longer than the header.
     *
     * @param place finds the line again: {@code line 42}, {@code table 2 row 5}
     * @param cells its cells, from the left
     */
    public record Line(String place, List<LinkedText> cells) {
        public Line {
            Nulls.refuse(place);
            cells = List.copyOf(cells);
        }

        /** Returns a line of texts in which nothing is linked. */
        public static Line of(String place, List<String> texts) {
            return new Line(place, texts.stream().map(LinkedText::plain).toList());
        }

        /** Returns the number in a place such as {@code line 42}. */
        int number() {
            return Integer.parseInt(place.substring(place.lastIndexOf(' ') + 1));
        }

        /** Returns the texts of the cells. */
        public List<String> texts() {
            return cells.stream().map(LinkedText::text).toList();
        }

        /** Returns the stripped text of a cell, counted from 0, or the empty string. */
        String cell(int index) {
            return index < cells.size() ? cells.get(index).text().strip() : "";
        }

        /** Returns what is linked or emphasised in a cell, counted from 0. */
        List<String> links(int index) {
            return index < cells.size() ? cells.get(index).links() : List.of();
        }

        /** Returns whether there is nothing in it. */
        boolean isBlank() {
            return texts().stream().allMatch(String::isBlank);
        }
    }

    public Table {
        Nulls.refuse(name, heading);
        header = List.copyOf(header);
        lines = List.copyOf(lines);
    }

    /** Returns the table with the first and the last port of its ranges in one column, if it has them in two. */
    Table withJoinedRanges(StatedColumns stated) {
        Optional<PortBounds> found = stated(stated).or(() -> PortBounds.find(header));
        boolean ports = header.stream()
                .anyMatch(
                        one -> ColumnNames.find(one).filter(Column.PORT::equals).isPresent());
        if (found.isEmpty() || ports) {
            return this;
        }
        PortBounds bounds = found.orElseThrow();
        List<String> headers = new ArrayList<>(header);
        while (headers.size() <= bounds.last()) {
            headers.add("");
        }
        headers.set(bounds.first(), "Port");
        headers.set(bounds.last(), "");
        List<Line> joined = new ArrayList<>();
        for (Line line : lines) {
            List<LinkedText> cells = new ArrayList<>(line.cells());
            Optional<String> range = PortBounds.join(line.cell(bounds.first()), line.cell(bounds.last()));
            if (range.isPresent()) {
                cells.set(bounds.first(), LinkedText.plain(range.orElseThrow()));
                if (bounds.last() < cells.size()) {
                    cells.set(bounds.last(), LinkedText.plain(""));
                }
            }
            joined.add(new Line(line.place(), cells));
        }
        boolean most = joined.stream()
                        .filter(line -> CellKind.of(line.cell(bounds.first())) == CellKind.PORTS)
                        .count()
                > joined.size() / 2;
        return most ? new Table(name, heading, headers, joined) : this;
    }

    /** The source file may say that two columns beside each other, without headers, are ports. */
    private Optional<PortBounds> stated(StatedColumns stated) {
        boolean headless = header.stream().allMatch(String::isBlank);
        return IntStream.range(1, headless ? stated.width().orElse(0) : 0)
                .filter(last -> isPort(stated, last - 1) && isPort(stated, last))
                .filter(last -> PortBounds.areBounds(cells(last - 1), cells(last)))
                .mapToObj(last -> new PortBounds(last - 1, last))
                .findFirst();
    }

    private static boolean isPort(StatedColumns stated, int index) {
        return stated.find("", index).equals(Optional.of(Column.PORT));
    }

    private List<String> cells(int index) {
        return lines.stream().map(line -> line.cell(index)).toList();
    }

    /** Returns the header, or the first line that says anything where there is none, for a message. */
    String firstWords() {
        return Stream.concat(Stream.of(header), lines.stream().map(Line::texts))
                .map(cells -> String.join(" | ", cells))
                .filter(text -> text.chars().anyMatch(Character::isLetterOrDigit))
                .findFirst()
                .orElse("");
    }
}
