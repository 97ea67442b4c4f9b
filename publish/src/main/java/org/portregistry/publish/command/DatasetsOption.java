package org.portregistry.publish.command;

import java.nio.file.Path;
import org.portregistry.ingest.datasets.Datasets;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** The option {@code --datasets}, which every command takes, before or after its own arguments. */
public final class DatasetsOption {

    /** Set by picocli. */
    @Spec(Spec.Target.MIXEE)
    CommandSpec command;

    private Path folder;

    @Option(
            names = "--datasets",
            paramLabel = "DIR",
            description = "the folder datasets; default: the nearest one upward from the current folder")
    void folder(Path given) {
        // Given before the command's name it belongs to the root command, which shares this mixin's values downward.
        root().folder = given;
    }

    /** Returns the folder, which holds {@code sources/}. */
    public Path path() {
        Path given = root().folder;
        return given != null ? given : Datasets.nearest(Path.of(""));
    }

    /** Reads the source files of the folder. */
    public Datasets open() {
        return Datasets.at(path());
    }

    private DatasetsOption root() {
        CommandSpec top = command.root();
        Object mixin = top.mixins().containsKey("datasets")
                ? top.mixins().get("datasets").userObject()
                : this;
        return (DatasetsOption) mixin;
    }
}
