package org.portregistry.publish.command;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.portregistry.lookup.Overlay;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code build}: the release, from the repository alone. */
@Command(
        name = "build",
        description = "Writes a release from the repository alone: no network, no clock, the same bytes everywhere.",
        footer = {
            "",
            "Examples:",
            "  build                        into publish/target/release/<version>/",
            "  build --out /tmp/release     into a folder that is new, empty or an earlier",
            "                               release",
            "  build --strict               status 3 if a conflict is open; the release is",
            "                               written, to look into",
            "  build --include nmap         with an opt-in source, after `refresh nmap`; its",
            "                               licence then binds you",
            "  build --overlay own.txt      with your own names first",
            "  build --record               also makes it the recorded release,",
            "                               datasets/registry, for `lookup`",
            "",
            "With --include or --overlay the version ends with +nmap or +local; such a",
            "release has no changes.json and no packages, and is never recorded."
        })
public final class BuildCommand extends RegistryCommand {
    @Mixin(name = "overlay")
    OverlayOption overlay = new OverlayOption();

    @Option(names = "--out", paramLabel = "DIR", description = "the folder of the release")
    Path out;

    @Option(names = "--strict", description = "fail if a conflict is open")
    boolean strict;

    @Option(names = "--include", paramLabel = "SOURCE", description = "an opt-in source; may be repeated")
    List<String> include = List.of();

    @Option(names = "--record", description = "also write datasets/registry")
    boolean record;

    @Option(names = "--verbose", description = "also list every source and file")
    boolean verbose;

    @Override
    public Integer call() throws IOException {
        if (record && !include.isEmpty()) {
            throw wrong(
                    "--record and --include do not go together: the record is committed, and the licence of an opt-in"
                            + " source does not let its claims travel");
        }
        Optional<Overlay> names = overlay.read();
        if (record && names.isPresent()) {
            throw wrong(
                    "--record and --overlay do not go together: the record is everybody's, and your own names are not");
        }
        return new Build(datasets.path(), Optional.ofNullable(out), strict, include, names, record, verbose).run(err());
    }
}
