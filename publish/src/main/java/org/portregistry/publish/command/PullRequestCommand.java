package org.portregistry.publish.command;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.portregistry.ingest.datasets.Datasets;
import org.portregistry.ingest.datasets.JsonTree;
import org.portregistry.ingest.datasets.LockFile;
import org.portregistry.publish.change.Changes;
import org.portregistry.publish.change.ChangesJson;
import org.portregistry.publish.pullrequest.AttemptsFile;
import org.portregistry.publish.pullrequest.Label;
import org.portregistry.publish.pullrequest.OpenedConflict;
import org.portregistry.publish.pullrequest.PullRequest;
import org.portregistry.publish.pullrequest.PullRequestText;
import org.portregistry.publish.pullrequest.Situation;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code pull-request}: the text of a refresh's pull request, for {@code ci/refresh}. */
@Command(
        name = "pull-request",
        hidden = true,
        description = "Writes title, body.md and labels of the pull request of a refresh.",
        footer = {"", "ci/refresh calls it; ci/README.md explains the labels."})
public final class PullRequestCommand extends RegistryCommand {
    @Option(names = "--base", required = true, paramLabel = "DIR", description = "the datasets before the refresh")
    Path base;

    @Option(names = "--attempts", required = true, paramLabel = "FILE", description = "what refresh --attempts wrote")
    Path attempts;

    @Option(names = "--release", paramLabel = "DIR", description = "the release built after it")
    Path release;

    @Option(names = "--refusals", paramLabel = "FILE", description = "or why none could be built, a line each")
    Path refusals;

    @Option(names = "--out", required = true, paramLabel = "DIR", description = "the folder to write into")
    Path out;

    @Override
    public Integer call() throws IOException {
        Datasets now = datasets.open();
        String recorded = version(base.resolve("registry/release.json"));
        Optional<Changes> changes = changes(recorded);
        PullRequest pullRequest = PullRequestText.of(new Situation(
                recorded,
                LockFile.read(base.resolve("sources.lock.json")),
                now.lock(),
                AttemptsFile.read(attempts),
                refusals == null ? List.of() : Files.readAllLines(refusals),
                changes,
                changes.isEmpty() ? List.of() : OpenedConflict.parse(json(release.resolve("conflicts.json")))));
        Files.createDirectories(out);
        Files.writeString(out.resolve("title"), pullRequest.title() + "\n");
        Files.writeString(out.resolve("body.md"), pullRequest.body());
        Files.write(
                out.resolve("labels"),
                pullRequest.labels().stream().map(Label::code).toList());
        return 0;
    }

    /** A release that is the recorded one again has no changes but those that were told when it was recorded. */
    private Optional<Changes> changes(String recorded) throws IOException {
        if (release == null) {
            return Optional.empty();
        }
        Changes changes = ChangesJson.parse(json(release.resolve("changes.json")));
        return Optional.of(changes).filter(all -> !all.version().equals(recorded));
    }

    private static String version(Path file) throws IOException {
        return Files.exists(file) ? json(file).path("version").asText() : "";
    }

    private static JsonNode json(Path file) throws IOException {
        return JsonTree.read(Files.readString(file));
    }
}
