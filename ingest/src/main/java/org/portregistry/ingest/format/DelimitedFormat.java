package org.portregistry.ingest.format;

import java.util.List;
import java.util.Set;

/** DelimitedFormat text with or without a header: any delimiter, quotes, line breaks inside quotes. */
final class DelimitedFormat implements Format {

    @Override
    public String name() {
        return "delimited";
    }

    @Override
    public Set<String> options() {
        return Set.of("delimiter", "quote", "comment", "header");
    }

    @Override
    public Rows read(Document document, Options options) throws FormatException {
        String text = Text.of(document, options);
        ColumnOption columns = ColumnOption.of(options);
        Dialect dialect = Dialect.of(options);
        char delimiter = dialect.delimiter().isPresent()
                ? dialect.delimiter().orElseThrow()
                : Delimiter.find(text, dialect, columns);
        List<Table.Line> lines = DelimitedLines.read(document.name(), text, dialect, delimiter, Integer.MAX_VALUE);
        if (lines.isEmpty()) {
            throw new FormatException(document.name() + ": expected delimited text, found nothing");
        }
        return TableRows.read(document, List.of(Headers.table(lines, columns, options)), options, !columns.isEmpty());
    }
}
