package org.portregistry.ingest.datasets;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.portregistry.model.Claim;
import org.portregistry.model.PortRange;

/** One file of {@code datasets/claims}: what one source claims, a claim a row, in {@link Claim#ORDER}. */
public final class ClaimsFile {

    /** The columns. */
    public static final List<String> HEADER = List.of(
            "ports",
            "transport",
            "name",
            "status",
            "used",
            "description",
            "terms",
            "aliases",
            "categories",
            "risk",
            "frequency",
            "assignee",
            "contact",
            "reference",
            "service_code",
            "registered",
            "modified",
            "current_name",
            "unauthorized_use",
            "place",
            "links",
            "application");

    /** How many of them every claims file has; one that ends there says nothing in the rest. */
    private static final int NEEDED = HEADER.indexOf("links");

    private ClaimsFile() {}

    /** Reads the claims of the source with that id. */
    public static List<Claim> read(Path file, String source) {
        return claims(new CsvTable(file, HEADER, NEEDED), source);
    }

    /** Reads them; what was spelled before is the same object. */
    static List<Claim> read(Path file, String source, Spellings spellings) {
        return claims(new CsvTable(file, HEADER, NEEDED, spellings), source);
    }

    private static List<Claim> claims(CsvTable table, String source) {
        List<Claim> claims = new ArrayList<>();
        ClaimRows rows = new ClaimRows(source);
        for (CsvRow row = table.next(); row != null; row = table.next()) {
            claims.add(rows.claim(row));
        }
        return claims;
    }

    /** Writes the claims, and returns whether the file is not what it was. */
    public static boolean write(Path file, Collection<Claim> claims) {
        return AtomicFile.write(file, text(claims).getBytes(StandardCharsets.UTF_8));
    }

    /** Returns whether {@link #write} would change the file. */
    public static boolean differs(Path file, Collection<Claim> claims) {
        return AtomicFile.differs(file, text(claims).getBytes(StandardCharsets.UTF_8));
    }

    /** Returns the text of a claims file. */
    static String text(Collection<Claim> claims) {
        List<Claim> sorted = new ArrayList<>(claims.size());
        claims.forEach(claim -> sorted.add(storable(claim)));
        sorted.sort(Claim.ORDER);
        CsvText text = new CsvText();
        text.row(HEADER);
        sorted.forEach(claim -> append(text, claim));
        return text.toString();
    }

    private static void append(CsvText text, Claim claim) {
        text.cell(claim.ports().map(PortRange::toString).orElse(""));
        text.cell(claim.transport().code());
        text.cell(claim.name());
        text.cell(claim.status().code());
        text.cell(claim.used().code());
        text.cell(claim.description());
        text.cell(String.join(";", claim.terms()));
        text.cell(String.join(";", claim.aliases()));
        text.cell(String.join(";", claim.categories()));
        text.cell(claim.risk());
        text.cell(claim.frequency());
        text.cell(claim.assignee());
        text.cell(claim.contact());
        text.cell(claim.reference());
        text.cell(claim.serviceCode());
        text.cell(claim.registered());
        text.cell(claim.modified());
        text.cell(claim.currentName());
        text.cell(claim.unauthorizedUse() ? "yes" : "");
        text.cell(claim.place());
        text.cell(String.join(";", claim.links()));
        text.cell(claim.application());
        text.end();
    }

    /** Returns the claim as it comes back from a file, where a semicolon inside an element would part it in two. */
    static Claim storable(Claim claim) {
        if (isStorable(claim.terms())
                && isStorable(claim.aliases())
                && isStorable(claim.categories())
                && isStorable(claim.links())) {
            return claim;
        }
        return claim.toBuilder()
                .terms(storable(claim.terms()))
                .aliases(storable(claim.aliases()))
                .categories(storable(claim.categories()))
                .links(storable(claim.links()))
                .build();
    }

    private static boolean isStorable(List<String> elements) {
        for (String element : elements) {
            if (element.isEmpty() || element.indexOf(';') >= 0) {
                return false;
            }
        }
        return true;
    }

    private static List<String> storable(List<String> elements) {
        return elements.stream()
                .filter(element -> !element.isEmpty())
                .map(element -> element.replace(';', ','))
                .toList();
    }
}
