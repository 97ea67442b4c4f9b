package org.portregistry.publish.command;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.portregistry.publish.change.Change;
import org.portregistry.publish.change.Changes;
import org.portregistry.publish.change.ChangesJson;
import org.portregistry.publish.change.Differ;
import org.portregistry.publish.lookup.Terminal;
import org.portregistry.publish.snapshot.SnapshotFolder;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code diff}: what changed from one release to another. */
@Command(
        name = "diff",
        description = "Says what changed between two releases, most important first; white space does not count.",
        footer = {
            "",
            "Examples:",
            "  diff old-release new-release",
            "  diff datasets/registry publish/target/release/2026.08.17",
            "  diff --json old new | jq .summary",
            "",
            "It prints one tab-separated line for each change: kind, id, before, after,",
            "sources, sentence."
        })
public final class DiffCommand extends RegistryCommand {

    @Parameters(index = "0", paramLabel = "OLD", description = "the folder of a release, or datasets/registry")
    Path before;

    @Parameters(index = "1", paramLabel = "NEW", description = "another one")
    Path after;

    @Option(names = "--json", description = "as in changes.json")
    boolean json;

    @Override
    public Integer call() throws IOException {
        Changes changes = Differ.diff(SnapshotFolder.read(before), SnapshotFolder.read(after));
        if (json) {
            ByteArrayOutputStream text = new ByteArrayOutputStream();
            ChangesJson.write(changes, text);
            out().print(Terminal.safeJson(text.toString(StandardCharsets.UTF_8)));
            return 0;
        }
        for (Change change : changes.changes()) {
            out().println(line(change));
        }
        err().println(changes.previous() + " to " + changes.version() + ": "
                + (changes.changes().isEmpty()
                        ? "nothing changed"
                        : changes.changes().size() + " changes"));
        changes.counts().forEach((kind, count) -> err().println("  " + count + " " + kind.code()));
        return 0;
    }

    private static String line(Change change) {
        return String.join(
                "\t",
                change.kind().code(),
                Terminal.safe(change.id()),
                Terminal.safe(change.before()),
                Terminal.safe(change.after()),
                Terminal.safe(String.join(";", change.sources())),
                Terminal.safe(change.sentence()));
    }
}
