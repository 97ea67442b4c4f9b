package org.portregistry.ingest.datasets;

import java.nio.file.Path;
import java.util.List;
import org.portregistry.ingest.DatasetsException;
import org.portregistry.ingest.SourceDefinition;
import org.portregistry.ingest.list.CalendarDates;
import org.portregistry.model.Claim;
import org.portregistry.model.TextPolicy;

/** What a claims file must keep to that no refresh would break, and a hand may. */
final class ClaimsFileCheck {

    private ClaimsFileCheck() {}

    static void check(Path file, SourceDefinition source, List<Claim> claims) {
        requireNoSentences(file, source, claims);
        requireDays(file, source, claims);
    }

    /** What a licence keeps back must not come in by hand either. */
    private static void requireNoSentences(Path file, SourceDefinition source, List<Claim> claims) {
        if (source.source().text() != TextPolicy.DROP) {
            return;
        }
        for (Claim claim : claims) {
            if (!claim.description().isEmpty()) {
                throw DatasetsException.in(
                        file,
                        "the claim of " + claim.place() + ", column description",
                        "holds a text, which the source's \"text\": \"drop\" keeps back",
                        "empty the cell, or run `refresh " + source.id() + "`");
            }
        }
    }

    /** Claims kept by hand bear on the version of a release by the day they were checked. */
    private static void requireDays(Path file, SourceDefinition source, List<Claim> claims) {
        if (!source.format().equals(SourceFile.CURATED)) {
            return;
        }
        for (Claim claim : claims) {
            if (!CalendarDates.isDay(claim.modified())) {
                throw DatasetsException.in(
                        file,
                        "the claim of " + claim.name()
                                + claim.ports().map(ports -> " on " + ports).orElse("") + " (" + claim.place()
                                + "), column modified",
                        "\"" + claim.modified() + "\" is not a day",
                        "write the day on which the claim was checked, like 2026-08-17");
            }
        }
    }
}
