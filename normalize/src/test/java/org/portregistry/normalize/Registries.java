package org.portregistry.normalize;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.portregistry.model.Alias;
import org.portregistry.model.Assignment;
import org.portregistry.model.Authority;
import org.portregistry.model.Claim;
import org.portregistry.model.ClaimStatus;
import org.portregistry.model.Conflict;
import org.portregistry.model.Include;
import org.portregistry.model.NormalizerInput;
import org.portregistry.model.PortRange;
import org.portregistry.model.Registry;
import org.portregistry.model.Ruling;
import org.portregistry.model.Source;
import org.portregistry.model.TextPolicy;
import org.portregistry.model.Transport;
import org.portregistry.model.Used;

/** Claims written as a table, and what the normalizer made of them written as short lines. */
public final class Registries {

    public static final List<Source> SOURCES = List.of(
            source("iana", Authority.REGISTRY, ""),
            source("own", Authority.LOCAL, ""),
            source("curated", Authority.PRIMARY, ""),
            source("debian", Authority.DISTRIBUTION, ""),
            source("iana-copy", Authority.COMMUNITY, "iana"),
            source("bsd", Authority.DISTRIBUTION, ""),
            source("copy", Authority.COMMUNITY, "wiki"),
            source("list", Authority.COMMUNITY, ""),
            source("guide", Authority.COMMUNITY, ""),
            source("wiki", Authority.COMMUNITY, ""));

    private Registries() {}

    /**
     * Reads claims, one a line: {@code source | ports | transport | name | status | description}, and then any of
     * {@code used=yes}, {@code aliases=a;b}, {@code current=name}.
     */
    public static List<Claim> claims(String table) {
        List<Claim> claims = new ArrayList<>();
        int line = 0;
        for (String row : table.lines().filter(text -> !text.isBlank()).toList()) {
            line++;
            String[] cells = row.split("\\|", -1);
            String[] cell = new String[Math.max(6, cells.length)];
            for (int i = 0; i < cell.length; i++) {
                cell[i] = i < cells.length ? cells[i].strip() : "";
            }
            var builder = Claim.of(cell[0], "line " + line)
                    .ports(PortRange.parse(cell[1]))
                    .transport(Transport.parse(cell[2]).orElse(Transport.UNSTATED))
                    .name(cell[3])
                    .status(ClaimStatus.parse(cell[4]).orElseThrow())
                    .description(cell[5]);
            for (int i = 6; i < cell.length; i++) {
                String[] option = cell[i].split("=", 2);
                switch (option[0]) {
                    case "used" -> builder.used(Used.parse(option[1]).orElseThrow());
                    case "aliases" -> builder.aliases(List.of(option[1].split(";")));
                    case "current" -> builder.currentName(option[1]);
                    case "application" -> builder.application(option[1]);
                    case "category" -> builder.categories(List.of(option[1]));
                    default -> throw new IllegalArgumentException(cell[i]);
                }
            }
            claims.add(builder.build());
        }
        return claims;
    }

    public static Registry of(String table) {
        return of(claims(table), List.of(), List.of());
    }

    public static Registry of(String table, Ruling... rulings) {
        return of(claims(table), List.of(), List.of(rulings));
    }

    public static Registry of(List<Claim> claims, List<Alias> aliases, List<Ruling> rulings) {
        return Normalizer.normalize(
                new NormalizerInput(SOURCES, claims, aliases, List.of(), List.of(), rulings, List.of()));
    }

    /** Returns {@code 80/tcp/http #1 assigned REGISTRY support=2}, a row a line. */
    public static String rows(Registry registry) {
        return registry.assignments().stream()
                .map(row -> row.id() + " #" + row.rank() + " " + row.status().code() + " " + row.basis() + " support="
                        + row.support())
                .collect(Collectors.joining("\n"));
    }

    /** Returns {@code rival-services:80/tcp open TIE}, a conflict a line. */
    public static String conflicts(Registry registry) {
        return registry.conflicts().stream()
                .map(conflict -> conflict.id() + " " + conflict.state().code() + " " + conflict.rule())
                .collect(Collectors.joining("\n"));
    }

    public static Assignment row(Registry registry, String id) {
        return registry.assignments().stream()
                .filter(row -> row.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no row " + id + " among\n" + rows(registry)));
    }

    public static Conflict conflict(Registry registry, String id) {
        return registry.conflicts().stream()
                .filter(conflict -> conflict.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no conflict " + id + " among\n" + conflicts(registry)));
    }

    /** Returns which source and place stands where, so that no claim can hide. */
    public static Map<String, List<String>> whereabouts(Registry registry) {
        Map<String, List<String>> places = new TreeMap<>();
        registry.assignments()
                .forEach(row -> row.evidence()
                        .forEach(evidence -> places.computeIfAbsent(
                                        evidence.source() + " " + evidence.place(), key -> new ArrayList<>())
                                .add(row.id())));
        registry.ranges()
                .forEach(range -> range.evidence()
                        .forEach(evidence -> places.computeIfAbsent(
                                        evidence.source() + " " + evidence.place(), key -> new ArrayList<>())
                                .add("range " + range.ports())));
        registry.serviceNames()
                .forEach(name -> name.evidence()
                        .forEach(evidence -> places.computeIfAbsent(
                                        evidence.source() + " " + evidence.place(), key -> new ArrayList<>())
                                .add("name " + name.service())));
        registry.notices()
                .forEach(notice -> places.computeIfAbsent(
                                notice.source() + " " + notice.place(), key -> new ArrayList<>())
                        .add("notice " + notice.kind()));
        return places;
    }

    private static Source source(String id, Authority authority, String derivedFrom) {
        return new Source(id, id, authority, "CC0-1.0", TextPolicy.KEEP, Include.DEFAULT, derivedFrom);
    }
}
