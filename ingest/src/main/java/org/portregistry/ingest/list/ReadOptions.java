package org.portregistry.ingest.list;

import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.UnsupportedCharsetException;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.portregistry.model.Nulls;

/**
 * The options that every format understands, as they stand under {@code read} in a source file.
 *
 * @param columns what columns are about where their headers do not tell
 * @param defaults column → value where the cell is empty
 * @param skip regular expressions of rows to pass over
 * @param split column → regular expression that parts the entries of its cell
 * @param charset the encoding
 * @param date regular expressions whose first group is the day of the data
 * @param malware whether descriptions name malware in prose
 * @param portless whether a row without a port is a service name
 * @param maximumClaims more claims, or lines, than these are not a list of ports
 * @param colonRanges whether {@code 7777:7779} is a range; it is if nothing is said
 * @param noNames words that fill the place of a name and are none: {@code games}
 * @param fileName regular expressions with named groups, which are found in the name of a list's file
 */
public record ReadOptions(
        Optional<StatedColumns> columns,
        Map<String, String> defaults,
        List<String> skip,
        Map<String, String> split,
        Optional<String> charset,
        List<String> date,
        Optional<Boolean> malware,
        Optional<Boolean> portless,
        Optional<Integer> maximumClaims,
        Optional<Boolean> colonRanges,
        List<String> noNames,
        List<String> fileName) {

    /** Copies, and refuses what no list could be read with. */
    public ReadOptions {
        Nulls.refuse(columns);
        defaults = Map.copyOf(defaults);
        skip = List.copyOf(skip);
        split = Map.copyOf(split);
        date = List.copyOf(date);
        noNames = List.copyOf(noNames);
        fileName = List.copyOf(fileName);
        Regex.all("skip", skip);
        Regex.all("date", date);
        patterns(split);
        byColumn("defaults", defaults);
        NamedGroups.of("fileName", fileName, columns.orElse(StatedColumns.NONE));
        charset.ifPresent(ReadOptions::charset);
        if (maximumClaims.filter(most -> most <= 0).isPresent()) {
            throw new OptionException(
                    "maximumClaims",
                    "must be a whole number above 0, not " + maximumClaims.get(),
                    "write one such as 1000000");
        }
    }

    /** Returns what is stated of columns. */
    public StatedColumns stated() {
        return columns.orElse(StatedColumns.NONE);
    }

    /** Returns the defaults by column. */
    public Map<Column, String> defaultValues() {
        return byColumn("defaults", defaults);
    }

    /** Returns what parts the entries of cells, by column. */
    public Map<Column, Pattern> splitPatterns() {
        return patterns(split);
    }

    /** Returns what rows to pass over match. */
    public List<Pattern> skipPatterns() {
        return Regex.all("skip", skip);
    }

    /** Returns what finds the day of the data. */
    public List<Pattern> datePatterns() {
        return Regex.all("date", date);
    }

    /** Returns the encoding that is stated. */
    public Optional<Charset> encoding() {
        return charset.map(ReadOptions::charset);
    }

    /** Returns the options for a text whose encoding is known already. */
    public ReadOptions withoutCharset() {
        return new ReadOptions(
                columns,
                defaults,
                skip,
                split,
                Optional.empty(),
                date,
                malware,
                portless,
                maximumClaims,
                colonRanges,
                noNames,
                fileName);
    }

    /** Returns what the name of a file says: {@code {transport=udp}} of {@code udp.txt}. */
    public Map<Column, String> ofFile(String name) {
        Map<Column, String> cells = new EnumMap<>(Column.class);
        for (NamedGroups groups : NamedGroups.of("fileName", fileName, stated())) {
            Matcher matcher = groups.matcher(name);
            if (matcher.find()) {
                groups.cells(matcher).forEach(cells::putIfAbsent);
            }
        }
        return cells;
    }

    private static Map<Column, String> byColumn(String key, Map<String, String> values) {
        Map<Column, String> byColumn = new EnumMap<>(Column.class);
        values.forEach((code, value) -> byColumn.put(Column.of(key, code), value));
        return byColumn;
    }

    private static Map<Column, Pattern> patterns(Map<String, String> split) {
        Map<Column, Pattern> patterns = new EnumMap<>(Column.class);
        byColumn("split", split).forEach((column, regex) -> patterns.put(column, Regex.of("split", regex)));
        return patterns;
    }

    private static Charset charset(String name) {
        try {
            return Charset.forName(name);
        } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
            throw new OptionException(
                    "charset", "there is no charset \"" + name + "\"", "write one such as windows-1252");
        }
    }
}
