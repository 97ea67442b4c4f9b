package org.portregistry.ingest;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.portregistry.ingest.Reading.Skip;
import org.portregistry.ingest.claim.NamingReader;
import org.portregistry.ingest.claim.PlacementReader;
import org.portregistry.ingest.claim.RowReader;
import org.portregistry.ingest.claim.StatedTransport;
import org.portregistry.ingest.claim.UnreadableException;
import org.portregistry.ingest.list.CalendarDates;
import org.portregistry.ingest.list.Document;
import org.portregistry.ingest.list.Format;
import org.portregistry.ingest.list.FormatException;
import org.portregistry.ingest.list.InterruptibleText;
import org.portregistry.ingest.list.NoListException;
import org.portregistry.ingest.list.OptionException;
import org.portregistry.ingest.list.Options;
import org.portregistry.ingest.list.ReadOptions;
import org.portregistry.ingest.list.Row;
import org.portregistry.ingest.list.Rows;
import org.portregistry.ingest.list.Text;
import org.portregistry.model.Authority;
import org.portregistry.model.Claim;

/** Turns a source's documents into claims: rows by its format, cells by the common rules. */
public final class SourceParser {

    private static final int RECOGNISABLE = 80;

    /** No list claims more, unless its source file says so: IANA's has 15,000 claims, a scan of all ports 262,144. */
    private static final int MOST_CLAIMS = 1_000_000;

    private SourceParser() {}

    /**
     * Reads the documents of a source, several for a list split over pages.
     *
     * @throws FormatException if a document is not what the source's format expects, or no row of it can be read
     * @throws DatasetsException if the source file has a format or an option that cannot be
     */
    public static Reading parse(SourceDefinition definition, List<Document> documents) throws FormatException {
        try {
            Format format = Formats.named(definition.format())
                    .orElseThrow(() -> new IllegalStateException("no format \"" + definition.format() + "\""));
            return read(definition, format, documents);
        } catch (OptionException e) {
            throw new DatasetsException("sources/" + definition.id() + ".json: " + e.getMessage());
        }
    }

    private static Reading read(SourceDefinition definition, Format format, List<Document> documents)
            throws FormatException {
        Options options = definition.options();
        int most = options.common().maximumClaims().orElse(MOST_CLAIMS);
        List<Row> rows = new ArrayList<>();
        Understood understood = new Understood();
        String dataDate = "";
        for (Document document : documents) {
            requireLines(document, most);
            Rows read = documents.size() == 1 ? format.read(document, options) : one(format, document, options);
            understood.add(read.understood());
            requireFew(rows.size() + read.rows().size(), most, "rows");
            String prefix = documents.size() == 1 ? "" : document.name() + " ";
            FullRows full = FullRows.of(options.common(), document.name(), prefix);
            read.rows().forEach(row -> rows.add(full.of(row)));
            String date = read.dataDate().isEmpty() ? dateOf(document, options) : read.dataDate();
            dataDate = date.compareTo(dataDate) > 0 ? date : dataDate;
        }
        Reading reading = claims(definition, rows, dataDate, most);
        if (reading.claims().isEmpty()) {
            String found = reading.skips().isEmpty()
                    ? "no rows"
                    : reading.rows() + " rows, the first at "
                            + reading.skips().get(0).place() + ": "
                            + reading.skips().get(0).reason();
            throw new FormatException(names(documents) + ": expected a list of ports in the format \"" + format.name()
                    + "\", found nothing to claim: " + found);
        }
        return reading.understood(understood.lines());
    }

    /** A file without a port is a skip: among hundreds of definitions of services some have none. */
    private static Rows one(Format format, Document document, Options options) throws FormatException {
        try {
            return format.read(document, options);
        } catch (NoListException refusal) {
            return Rows.of(List.of(Row.skipped("(whole)", "file without a port", refusal.getMessage())));
        }
    }

    private static Reading claims(SourceDefinition definition, List<Row> rows, String dataDate, int most)
            throws FormatException {
        ReadOptions options = definition.options().common();
        boolean copiesRegistry = definition.source().authority() == Authority.REGISTRY
                || !definition.source().derivedFrom().isEmpty();
        PlacementReader placements = new PlacementReader(
                options.defaultValues(),
                rows.stream().anyMatch(StatedTransport::grades),
                options.portless().orElse(copiesRegistry),
                options.colonRanges().orElse(true));
        RowReader reader = new RowReader(
                definition.source(),
                placements,
                new NamingReader(options.splitPatterns(), options.noNames()),
                options.malware().orElse(false));
        List<Pattern> skipped = options.skipPatterns();
        CommaStyles styles = CommaStyles.of(rows);
        TransportsInTexts transports = TransportsInTexts.of(rows);
        List<Claim> claims = new ArrayList<>();
        List<Skip> skips = new ArrayList<>();
        for (Row row : rows) {
            if (skipped.stream().anyMatch(pattern -> isFound(pattern, row))) {
                skips.add(skip(row, Row.ASKED_FOR));
            } else if (row.isSkipped()) {
                skips.add(skip(row, row.skip()));
            } else {
                try {
                    claims.addAll(reader.read(transports.moved(row), styles.of(row)));
                    requireFew(claims.size(), most, "claims");
                } catch (UnreadableException e) {
                    skips.add(skip(row, e.reason().words()));
                }
            }
        }
        claims.sort(Claim.ORDER);
        return new Reading(claims, skips, rows.size(), dataDate);
    }

    private static boolean isFound(Pattern pattern, Row row) {
        return row.cells().values().stream()
                        .anyMatch(cell ->
                                pattern.matcher(new InterruptibleText(cell)).find())
                || pattern.matcher(new InterruptibleText(
                                String.join(" | ", row.cells().values())))
                        .find();
    }

    private static Skip skip(Row row, String reason) {
        String text = String.join(" | ", row.cells().values());
        int end = text.length() <= RECOGNISABLE
                ? text.length()
                : text.offsetByCodePoints(0, Math.min(RECOGNISABLE, text.codePointCount(0, text.length())));
        return new Skip(row.place(), reason, text.substring(0, end));
    }

    /** A document of more lines than any list has claims is not even taken apart: its rows would fill the memory. */
    private static void requireLines(Document document, int most) throws FormatException {
        int lines = 0;
        for (byte character : document.bytes()) {
            lines += character == '\n' ? 1 : 0;
        }
        requireFew(lines, Math.max(most, MOST_CLAIMS), "lines");
    }

    private static void requireFew(int count, int most, String what) throws FormatException {
        if (count > most) {
            throw new FormatException("has more than " + most + " " + what
                    + ", which no list of ports has; look at it, and if it is right, raise \"maximumClaims\"");
        }
    }

    /** Returns the last day that a match states: a page tells its own day at its end, and what it quotes before it. */
    private static String dateOf(Document document, Options options) {
        for (Pattern pattern : options.common().datePatterns()) {
            Matcher matcher = pattern.matcher(new InterruptibleText(Text.of(document, options)));
            String last = "";
            while (matcher.find()) {
                // A group need not take part in its match.
                last = Optional.ofNullable(matcher.group(Math.min(1, matcher.groupCount())))
                        .flatMap(CalendarDates::statedDay)
                        .orElse(last);
            }
            if (!last.isEmpty()) {
                return last;
            }
        }
        return "";
    }

    private static String names(List<Document> documents) {
        return documents.stream().map(Document::name).collect(Collectors.joining(", "));
    }
}
