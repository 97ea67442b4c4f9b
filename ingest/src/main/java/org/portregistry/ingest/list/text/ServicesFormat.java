package org.portregistry.ingest.list.text;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.portregistry.ingest.list.Column;
import org.portregistry.ingest.list.Document;
import org.portregistry.ingest.list.FormatException;
import org.portregistry.ingest.list.NoListException;
import org.portregistry.ingest.list.Options;
import org.portregistry.ingest.list.Row;
import org.portregistry.ingest.list.Rows;
import org.portregistry.ingest.list.SkippedLines;
import org.portregistry.ingest.list.Text;
import org.portregistry.ingest.list.Text.Line;
import org.portregistry.model.Nulls;

/**
 * The services file of services(5): {@code domain 53/udp nameserver # Domain Name Server}, with the open frequency of
 * nmap-services, and with the several protocols ({@code 9/tcp/udp}) and ranges ({@code 3322-3325/tcp}) of Wireshark.
 */
public final class ServicesFormat {
    private static final Pattern ROW =
            Pattern.compile("(?s)^\\s*(?<name>[^\\s#]+)\\s+(?<port>-?\\p{Nd}[^\\s/#]*)\\s*[/,]\\s*"
                    + "(?<transport>[A-Za-z][\\w/-]*)(?<aliases>(?:\\s[^#]*)?)(?:#(?<comment>.*))?$");
    private static final Pattern FREQUENCY = Pattern.compile("^\\s*([01]?\\.\\d+)(?=\\s|$)");

    /**
     * The options of the format {@code services}.
     *
     * @param commented whether rows that were commented out without a blank count too
     */
    public record ServicesOptions(Optional<Boolean> commented) {
        /** Refuses null. */
        public ServicesOptions {
            Nulls.refuse(commented);
        }
    }

    private ServicesFormat() {}

    /** Reads the rows of a document. */
    public static Rows read(Document document, Options options) throws FormatException {
        boolean commented = options.of(ServicesOptions.class).commented().orElse(false);
        SkippedLines skipped = SkippedLines.of(options);
        List<Row> rows = new ArrayList<>();
        boolean any = false;
        for (Line line : Text.plainLines(document, options)) {
            boolean comment = line.text().stripLeading().startsWith("#");
            Matcher row = ROW.matcher(comment ? line.text().stripLeading().substring(1) : line.text());
            if (line.isBlank() || comment && !(commented && isCommentedOut(line) && row.find())) {
                continue;
            }
            if (skipped.row(line).isPresent()) {
                rows.add(skipped.row(line).get());
            } else if (row.find(0)) {
                any = true;
                rows.add(Row.of(line.place(), cells(row)));
            } else {
                rows.add(Row.skipped(line.place(), "not a services line", line.text()));
            }
        }
        if (!any) {
            throw new NoListException(document.name() + ": expected lines such as \"domain 53/udp\", found none");
        }
        return Rows.of(rows)
                .understood(List.of("first word → name, number before the slash → port, words behind it → transport,"
                        + " further words → aliases, remark → description"));
    }

    /** Prose stands a blank after its {@code #}; a row that was taken out does not. */
    private static boolean isCommentedOut(Line line) {
        String text = line.text().stripLeading();
        return text.length() > 1 && !Character.isWhitespace(text.charAt(1)) && text.charAt(1) != '#';
    }

    private static Map<Column, String> cells(Matcher row) {
        Map<Column, String> cells = new EnumMap<>(Column.class);
        cells.put(Column.NAME, row.group("name"));
        cells.put(Column.PORT, row.group("port"));
        cells.put(Column.TRANSPORT, row.group("transport"));
        String aliases = row.group("aliases");
        Matcher frequency = FREQUENCY.matcher(aliases);
        if (frequency.find()) {
            cells.put(Column.FREQUENCY, frequency.group(1));
            aliases = aliases.substring(frequency.end());
        }
        cells.put(Column.ALIASES, String.join(";", aliases.strip().split("\\s+")));
        cells.put(Column.DESCRIPTION, row.group("comment") == null ? "" : row.group("comment"));
        return cells;
    }
}
