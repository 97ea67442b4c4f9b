package org.portregistry.normalize.rank;

import java.util.List;
import java.util.stream.Stream;
import org.portregistry.model.Assignment;
import org.portregistry.model.Authority;
import org.portregistry.model.Claim;
import org.portregistry.normalize.name.ResolvedClaim;

/** Ranked rows as the release states them: for each fact the preferred claim that states it. */
public final class Assignments {

    private Assignments() {}

    /**
     * Returns a row as the release states it, in no conflicts yet, which are known when all ports are judged.
     *
     * @param ranked the row
     * @param there all rows of its port and transport
     */
    public static Assignment of(RankedRow ranked, List<Row> there, Origins origins, CategoriesAndRisk kinds) {
        Row row = ranked.row();
        ServiceClaims backing = row.backing();
        return new Assignment(
                row.id(),
                row.port(),
                row.transport(),
                row.service(),
                backing.label(),
                ranked.rank(),
                row.status(),
                row.usage().verdict(origins),
                description(row, origins),
                Aliases.of(row, there),
                kinds.categories(backing),
                kinds.risk(backing),
                backing.first(Claim::frequency),
                backing.registration(),
                backing.range(),
                row.support(),
                row.sources(),
                ranked.basis(),
                List.of(),
                backing.first(Claim::application),
                backing.evidence());
    }

    /** What a primary source says of a use goes before IANA's words, which are often a name of long ago. */
    private static String description(Row row, Origins origins) {
        return Stream.concat(
                        row.claims().stream().filter(claim -> row.isStatedInUse() && isPrimary(claim, origins)),
                        row.claims().stream())
                .map(claim -> claim.claim().description())
                .filter(description -> !description.isEmpty())
                .findFirst()
                .orElse("");
    }

    private static boolean isPrimary(ResolvedClaim claim, Origins origins) {
        return origins.authority(claim.source()) == Authority.PRIMARY && !claim.isOfRange();
    }
}
