package org.portregistry.publish.command;

import java.time.LocalDate;
import java.util.List;
import org.portregistry.ingest.datasets.Datasets;
import org.portregistry.publish.release.WrittenDates;
import picocli.CommandLine.Command;

/** {@code dates}: are the days that people wrote past? For {@code ci/verify}, which has a clock. */
@Command(
        name = "dates",
        hidden = true,
        description = "Refuses rulings and curated claims whose day is still to come: status 4, and each is named.",
        footer = {"", "ci/verify calls it: build knows no day but those of the datasets."})
public final class DatesCommand extends RegistryCommand {

    @Override
    public Integer call() {
        Datasets opened = Datasets.at(datasets.path());
        LocalDate today = Rehearsal.today();
        WrittenDates.check(opened.sources(), opened.material(List.of()), today);
        return 0;
    }
}
