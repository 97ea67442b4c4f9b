package org.portregistry.publish.command;

import java.io.IOException;
import java.nio.file.Path;
import org.portregistry.ingest.datasets.Datasets;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** What every command takes: {@code --datasets}, before or after its own arguments, and {@code --help}. */
public final class DatasetsOption {
    private static final String NAME = "datasets";

    /** Set by picocli. */
    @Spec(Spec.Target.MIXEE)
    CommandSpec command;

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            description = "show this help")
    boolean help;

    private Path folder;

    @Option(
            names = "--datasets",
            paramLabel = "DIR",
            description = "the folder datasets; default: the nearest one upward from the current folder")
    void folder(Path given) {
        // Given before the command's name it belongs to the root command, which shares this mixin's values downward.
        root().folder = given;
    }

    /** Returns the folder to work on, which holds {@code sources/}. */
    public Path path() {
        Path given = root().folder;
        return given != null ? given : Datasets.nearest(Path.of(""));
    }

    /** Returns the folder to answer from: the one given, else the nearest with a release on record, else the jar's. */
    Path recorded() throws IOException {
        Path given = root().folder;
        return given != null ? given : RecordedDatasets.nearest(Path.of(""));
    }

    /** Reads the source files of the folder to work on. */
    public Datasets open() {
        return Datasets.at(path());
    }

    private DatasetsOption root() {
        return command.root().mixins().containsKey(NAME) ? of(command.root()) : this;
    }

    /** Returns the option of a command that has it under its usual name. */
    static DatasetsOption of(CommandSpec command) {
        return (DatasetsOption) command.mixins().get(NAME).userObject();
    }
}
