package org.portregistry.ingest.claim;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.portregistry.ingest.list.CellText;
import org.portregistry.ingest.list.Column;
import org.portregistry.ingest.list.Options;
import org.portregistry.ingest.list.Row;
import org.portregistry.model.ClaimStatus;

/**
 * Reads names and descriptions of rows.
 *
 * @param split by column, what parts the entries of a cell, as a regular expression; the option {@code split}
 */
public record NamingReader(Map<Column, Pattern> split) {

    /** A longer name than this, in characters, is a sentence, and is cut as one. */
    private static final int LONGEST_NAME = 200;

    /** Reads the option {@code split}. */
    public static NamingReader of(Options options) {
        Map<Column, Pattern> split = new EnumMap<>(Column.class);
        options.byColumn("split").forEach((column, regex) -> split.put(column, Options.pattern("split", regex)));
        return new NamingReader(split);
    }

    /** Reads a row whose texts are cleaned. */
    Naming read(Row row) {
        return read(row.cell(Column.NAME), row);
    }

    /** Reads a row whose name cell holds {@code name} as far as the claim in question goes. */
    Naming read(String name, Row row) {
        String text = row.cell(Column.TEXT);
        String stated = row.cell(Column.DESCRIPTION);
        String description = stated.isEmpty() ? CellText.withoutFootnotes(text) : stated;
        Set<String> aliases = new LinkedHashSet<>(entries(Column.ALIASES, row.cell(Column.ALIASES), "[;,|]"));
        Optional<ClaimStatus> withheld = withheld(name, text, stated);
        List<String> names = new ArrayList<>();
        if (withheld.isEmpty()) {
            names.addAll(names(name));
            if (names.isEmpty()) {
                headlines(text, names, aliases);
            }
            if (names.isEmpty()) {
                headlines(stated, names, aliases);
            }
        }
        aliases.removeIf(alias -> names.contains(alias) || !NameCell.isWord(alias));
        boolean says = !stated.isEmpty() || !names.contains(description);
        return new Naming(names, List.copyOf(aliases), says ? description : "", withheld);
    }

    /** Returns the entries of a cell that lists several, parted as the option says, else at {@code otherwise}. */
    List<String> entries(Column column, String cell, String otherwise) {
        List<String> entries = new ArrayList<>();
        Pattern pattern = split.getOrDefault(column, Pattern.compile(otherwise));
        for (String entry : pattern.split(cell)) {
            if (!entry.isBlank()) {
                entries.add(CellText.clean(entry));
            }
        }
        return entries;
    }

    private List<String> names(String cell) {
        String plain = CellText.withoutFootnotes(cell);
        if (split.containsKey(Column.NAME)) {
            return entries(Column.NAME, plain, "").stream()
                    .filter(NameCell::isName)
                    .toList();
        }
        if (plain.length() > LONGEST_NAME) {
            return List.of(Headline.of(plain).name());
        }
        return NameCell.split(NameCell.isName(cell) ? plain : cell);
    }

    private void headlines(String text, List<String> names, Set<String> aliases) {
        if (!NameCell.isName(text)) {
            return;
        }
        List<String> texts = split.containsKey(Column.TEXT) ? entries(Column.TEXT, text, "") : NameCell.split(text);
        for (String part : texts) {
            Headline headline = Headline.of(part);
            if (NameCell.isName(headline.name())) {
                names.add(headline.name());
                aliases.addAll(headline.aliases());
            }
        }
    }

    private static Optional<ClaimStatus> withheld(String name, String text, String description) {
        if (NameCell.isName(name)) {
            return StatusCell.withheld(name).filter(status -> name.equalsIgnoreCase(status.code()));
        }
        return StatusCell.withheld(text.isEmpty() ? description : text);
    }
}
