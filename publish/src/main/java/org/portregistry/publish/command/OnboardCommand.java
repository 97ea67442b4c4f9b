package org.portregistry.publish.command;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;
import org.portregistry.ingest.DatasetsException;
import org.portregistry.ingest.datasets.AtomicFile;
import org.portregistry.ingest.datasets.Datasets;
import org.portregistry.ingest.datasets.SourceFile;
import org.portregistry.ingest.fetch.HttpFetcher;
import org.portregistry.ingest.fetch.ShownProgress;
import org.portregistry.ingest.onboard.Candidate;
import org.portregistry.ingest.onboard.Draft;
import org.portregistry.ingest.onboard.FoundList;
import org.portregistry.model.Claim;
import org.portregistry.publish.lookup.Terminal;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code onboard}: drafts the source file of a new list. */
@Command(
        name = "onboard",
        description = {
            "Drafts the source file of a new list: tries every format on it, shows what each would give, and guesses"
                    + " the rest.",
            "The draft goes to standard output; what was tried and what is left to say to standard error."
        },
        footer = {
            "",
            "Examples:",
            "  onboard https://example.org/ports.html   looks at a list and writes nothing",
            "  onboard ports.csv --format delimited     drafts with a format of your choice",
            "  onboard services/ --id firewalld --write",
            "                                           reads a folder with one file for each",
            "                                           service, and writes",
            "                                           datasets/sources/firewalld.json",
            "",
            "Then tune the draft with `refresh <id> --dry-run`. With --mirror DIR it reads a",
            "file from DIR/<id>/.",
            "A list is fetched as refresh fetches it: no redirect leads to a private address."
        })
public final class OnboardCommand extends RegistryCommand {

    private static final int UNREADABLE = 1;
    private static final int MOST_CANDIDATES = 8;

    @Parameters(
            paramLabel = "FILE-OR-URL",
            description = "a file, a folder of definitions, or an http or https address")
    String list;

    @Option(names = "--id", paramLabel = "ID", description = "the source's id; default: made of the name")
    String id;

    @Option(names = "--format", paramLabel = "FORMAT", description = "draft with this format; default: the best")
    String format;

    @Option(names = "--write", description = "write datasets/sources/<id>.json, unless there is one")
    boolean write;

    @Override
    public Integer call() throws IOException {
        if (id != null && !SourceFile.isId(id)) {
            throw wrong(
                    "--id " + id + " is not an id; write lower-case letters, digits and single hyphens between them");
        }
        FoundList found = found();
        Draft draft = Draft.of(id == null ? found : found.called(id), Optional.ofNullable(format), known());
        DraftText.lines(draft, MOST_CANDIDATES).forEach(line -> err().println(Terminal.safe(line)));
        Candidate chosen = draft.chosen();
        if (chosen.reading().isEmpty() || chosen.named() == 0) {
            err().println(
                            "no format reads ports out of the list: see \"Which format?\" in ingest/README.md; a list with a"
                                    + " row a line takes the format pattern");
            return UNREADABLE;
        }
        // Jackson ends lines as the platform does.
        String json = draft.json().toPrettyString().replace(System.lineSeparator(), "\n") + "\n";
        if (write) {
            Path file = datasets.path().resolve("sources").resolve(draft.id() + ".json");
            if (!Files.isDirectory(file.getParent())) {
                throw new DatasetsException(
                        file.getParent() + ": is not there; name the folder of your datasets with --datasets");
            }
            if (Files.exists(file)) {
                throw new DatasetsException(file + ": is there already; choose another id with --id");
            }
            AtomicFile.write(file, json.getBytes(StandardCharsets.UTF_8));
            err().println("wrote " + Terminal.safe(file.toString()));
        } else {
            out().print(Terminal.safeJson(json));
        }
        next(found, draft.id()).forEach(line -> err().println(Terminal.safe(line)));
        return 0;
    }

    /** Returns the claims that there are, or none: a list may be looked at where there is no folder of datasets. */
    private List<Claim> known() {
        try {
            return Datasets.asFarAsReadable(datasets.path()).material(List.of()).claims();
        } catch (DatasetsException none) {
            return List.of();
        }
    }

    private FoundList found() throws IOException {
        if (!list.matches("(?i)[a-z][a-z0-9+.-]+://.*")) {
            return FoundList.read(Path.of(list));
        }
        ShownProgress progress = ShownProgress.inLog(System.err, Clock.systemUTC());
        HttpFetcher network =
                new HttpFetcher(Rehearsal.limits(), Clock.systemUTC(), RandomGenerator.getDefault(), progress);
        FoundList fetched = FoundList.fetch(list, network);
        progress.clear();
        return fetched;
    }

    private List<String> next(FoundList found, String source) {
        String write = this.write ? "" : "onboard with --write, ";
        return found.address().isEmpty()
                ? List.of("next: " + write + "put the list into mirror/" + source + "/, then: refresh " + source
                        + " --mirror mirror --dry-run")
                : List.of("next: " + write + "then: refresh " + source + " --dry-run");
    }
}
