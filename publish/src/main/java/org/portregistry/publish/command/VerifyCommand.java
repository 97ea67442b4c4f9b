package org.portregistry.publish.command;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.portregistry.publish.lookup.Terminal;
import org.portregistry.publish.verify.Verification;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code verify}: whether a release is whole. */
@Command(
        name = "verify",
        description = "Checks that a release is whole: hashes, files, schemas, and that all formats say the same.",
        footer = {
            "",
            "Example:",
            "  verify publish/target/release/2026.08.17",
            "",
            "It prints one line for each finding, which begins with the file. Status 4: there",
            "is a finding."
        })
public final class VerifyCommand extends RegistryCommand {
    private static final int DAMAGED = 4;

    @Parameters(index = "0", paramLabel = "RELEASE", description = "the folder of a release")
    Path release;

    @Override
    public Integer call() throws IOException {
        List<String> findings = findings();
        findings.forEach(finding -> out().println(Terminal.safe(finding)));
        err().println(Terminal.safe(
                release + (findings.isEmpty() ? ": whole" : ": " + findings.size() + " findings: not whole")));
        return findings.isEmpty() ? 0 : DAMAGED;
    }

    private List<String> findings() throws IOException {
        try (StatusLine line = StatusLine.onTerminal()) {
            line.show("reading every file of the release");
            return Verification.of(release);
        }
    }
}
