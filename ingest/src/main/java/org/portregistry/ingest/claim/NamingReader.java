package org.portregistry.ingest.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.portregistry.ingest.claim.Naming.NamedService;
import org.portregistry.ingest.list.CellText;
import org.portregistry.ingest.list.Column;
import org.portregistry.ingest.list.InterruptibleText;
import org.portregistry.ingest.list.LinkedText;
import org.portregistry.ingest.list.Row;
import org.portregistry.model.ClaimStatus;

/**
 * Reads names and descriptions of rows.
 *
 * @param split by column, what parts the entries of a cell, as a regular expression; the option {@code split}
 * @param noNames words that fill the place of a name and are none; the option {@code noNames}
 */
public record NamingReader(Map<Column, Pattern> split, List<String> noNames) {

    /** Reads a row whose name cell holds {@code name} as far as the claim in question goes. */
    Naming read(String name, Row whole) {
        Row row = ofName(name, whole);
        String text = row.cell(Column.TEXT);
        String stated = row.cell(Column.DESCRIPTION);
        String description = stated.isEmpty() ? CellText.withoutFootnotes(text) : stated;
        Optional<ClaimStatus> withheld = withheld(name, text, stated);
        if (withheld.isPresent()) {
            return new Naming(List.of(), description, withheld);
        }
        Optional<String> malware = NameCell.isName(name) ? Optional.empty() : MalwareName.find(text);
        List<NamedService> named = malware.isPresent()
                ? List.of(new NamedService(malware.get(), List.of(), row.links()))
                : Stream.of(names(name, row.links()), heads(text, row.links()), heads(stated, row.links()))
                        .map(this::withoutPlaceholders)
                        .filter(services -> !services.isEmpty())
                        .findFirst()
                        .orElse(List.of());
        List<String> aliases = entries(Column.ALIASES, row.cell(Column.ALIASES), "[;,|]");
        List<NamedService> services =
                named.stream().map(service -> with(aliases, service, named)).toList();
        boolean says = !stated.isEmpty()
                || services.stream().noneMatch(service -> service.name().equals(description));
        return new Naming(services, says ? description : "", malware.map(found -> ClaimStatus.MALICIOUS));
    }

    /** Where a cell gives each port a name, the other names that it links are not of this one. */
    private static Row ofName(String name, Row row) {
        boolean part = !name.isEmpty() && !name.equals(row.cell(Column.NAME));
        return part ? row.linking(row.links().stream().filter(name::equals).toList()) : row;
    }

    private List<NamedService> withoutPlaceholders(List<NamedService> services) {
        return services.stream()
                .filter(service -> noNames.stream().noneMatch(service.name()::equalsIgnoreCase))
                .toList();
    }

    private static NamedService with(List<String> aliases, NamedService service, List<NamedService> all) {
        List<String> others = Stream.concat(aliases.stream(), service.aliases().stream())
                .distinct()
                .filter(NameCell::isWord)
                .filter(alias -> all.stream().noneMatch(one -> one.name().equals(alias)))
                .toList();
        return new NamedService(service.name(), others, service.links());
    }

    /** Returns the entries of a cell that lists several, parted as the option says, else at {@code otherwise}. */
    List<String> entries(Column column, String cell, String otherwise) {
        List<String> entries = new ArrayList<>();
        Pattern pattern = split.getOrDefault(column, Pattern.compile(otherwise));
        for (String entry : pattern.split(new InterruptibleText(cell))) {
            if (!entry.isBlank()) {
                entries.add(CellText.clean(entry));
            }
        }
        return entries;
    }

    private List<NamedService> names(String cell, List<String> links) {
        String plain = TransportsBehindName.without(CellText.withoutFootnotes(cell));
        if (split.containsKey(Column.NAME)) {
            return entries(Column.NAME, plain, "").stream()
                    .filter(NameCell::isName)
                    .map(name -> new NamedService(name, List.of(), links))
                    .toList();
        }
        if (plain.length() > NameHead.LONGEST) {
            return heads(plain, links);
        }
        Optional<NamedService> keywords = keywords(plain, links);
        if (keywords.isPresent()) {
            return List.of(keywords.orElseThrow());
        }
        return NameCell.split(NameCell.isName(cell) ? plain : cell).stream()
                .map(name -> new NamedService(name, List.of(), links))
                .toList();
    }

    /** Returns the service of a cell that lists keywords: the first is its name. */
    private static Optional<NamedService> keywords(String cell, List<String> links) {
        List<String> keywords = List.of(cell.split(",\\s*"));
        return NameCell.areAliases(keywords) && NameCell.isName(keywords.get(0))
                ? Optional.of(new NamedService(keywords.get(0), keywords.subList(1, keywords.size()), links))
                : Optional.empty();
    }

    private List<NamedService> heads(String text, List<String> links) {
        // In a text two words may as well be two services.
        Optional<NamedService> keywords = keywords(CellText.withoutFootnotes(text), links)
                .filter(one -> one.aliases().size() > 1);
        if (!NameCell.isName(text) || keywords.isPresent()) {
            return keywords.map(List::of).orElse(List.of());
        }
        List<NamedService> services = new ArrayList<>();
        for (LinkedText part : parts(text, links)) {
            NameHead head = NameHead.of(part.text());
            if (NameCell.isName(head.name())) {
                services.add(new NamedService(head.name(), head.aliases(), part.links()));
            }
        }
        return services;
    }

    private List<LinkedText> parts(String text, List<String> links) {
        List<String> words = split.containsKey(Column.TEXT) ? entries(Column.TEXT, text, "") : NameCell.split(text);
        return words.size() == 1 && words.contains(text)
                ? ProductList.split(new LinkedText(text, links))
                : words.stream().map(word -> new LinkedText(word, links)).toList();
    }

    private static Optional<ClaimStatus> withheld(String name, String text, String description) {
        if (NameCell.isName(name)) {
            return StatusCell.parse(name).filter(status -> !status.namesUse());
        }
        return StatusCell.withheld(text.isEmpty() ? description : text);
    }
}
