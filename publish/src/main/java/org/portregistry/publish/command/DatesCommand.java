package org.portregistry.publish.command;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.concurrent.Callable;
import org.portregistry.ingest.datasets.Datasets;
import org.portregistry.publish.release.WrittenDates;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code dates}: are the days that people wrote past? For {@code ci/verify}, which has a clock. */
@Command(
        name = "dates",
        hidden = true,
        description = "Refuses rulings and curated claims whose day is still to come: status 4, and each is named.",
        footer = {"", "ci/verify calls it: build knows no day but those of the datasets."})
public final class DatesCommand implements Callable<Integer> {

    @Mixin(name = "datasets")
    DatasetsOption datasets;

    @Override
    public Integer call() {
        Datasets opened = Datasets.at(datasets.path());
        LocalDate today = LocalDate.ofInstant(Rehearsal.clock().instant(), ZoneOffset.UTC);
        WrittenDates.check(opened.sources(), opened.material(List.of()), today);
        return 0;
    }
}
