package org.portregistry.publish;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.portregistry.publish.command.BuildCommand;
import org.portregistry.publish.command.DatasetsOption;
import org.portregistry.publish.command.DiffCommand;
import org.portregistry.publish.command.Failures;
import org.portregistry.publish.command.LatestCommand;
import org.portregistry.publish.command.LookupCommand;
import org.portregistry.publish.command.PlainLookup;
import org.portregistry.publish.command.PullRequestCommand;
import org.portregistry.publish.command.RefreshCommand;
import org.portregistry.publish.command.RuleCommand;
import org.portregistry.publish.command.SourcesCommand;
import org.portregistry.publish.command.VerifyCommand;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** The command line: without a command it builds the release. */
@Command(
        name = "port-registry",
        description =
                "The open registry of what is assigned to, and really found on, every TCP, UDP, SCTP and DCCP port.",
        synopsisSubcommandLabel = "[COMMAND]",
        subcommands = {
            BuildCommand.class,
            RefreshCommand.class,
            LookupCommand.class,
            DiffCommand.class,
            VerifyCommand.class,
            RuleCommand.class,
            SourcesCommand.class,
            PullRequestCommand.class,
            LatestCommand.class
        },
        footer = {
            "",
            "Examples:",
            "  port-registry                    builds the release from datasets/",
            "  port-registry lookup 9200/tcp    says what lives there",
            "  port-registry refresh iana       fetches one source anew",
            "  port-registry COMMAND --help     explains a command, with examples",
            "",
            "Exit status: 0; 1 the network or the disk failed; 2 wrong usage or a wrong text file;",
            "3 --strict and conflicts are open; 4 a guard refused, nothing was written."
        })
public final class Main {
    private static final Set<String> OF_MAIN = Set.of("-h", "--help");

    @Mixin(name = "datasets")
    DatasetsOption datasets;

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            scope = CommandLine.ScopeType.INHERIT,
            description = "explain and stop")
    boolean help;

    private Main() {}

    /** Runs a command; under Maven's {@code exec:java}, which lives on, a failure is thrown, without a stack trace. */
    public static void main(String[] arguments) {
        Failures failures = new Failures();
        // Results are UTF-8 whatever the locale: they are data.
        PrintWriter out = new PrintWriter(System.out, false, StandardCharsets.UTF_8);
        PrintWriter err = new PrintWriter(System.err, true, StandardCharsets.UTF_8);
        int status = PlainLookup.isAnswered(out, err, arguments) ? 0 : run(failures, out, err, arguments);
        if (Main.class.getClassLoader() == ClassLoader.getSystemClassLoader()) {
            System.exit(status);
        }
        if (status != 0) {
            throw new Failed("exit status " + status + (failures.last().isEmpty() ? "" : ": " + failures.last()));
        }
    }

    /** Runs a command and returns its exit status. */
    static int run(Failures failures, PrintWriter out, PrintWriter err, String... arguments) {
        return new CommandLine(new Main())
                .setOut(out)
                .setErr(err)
                .setExecutionExceptionHandler(failures)
                .setParameterExceptionHandler(failures)
                .execute(withCommand(arguments));
    }

    /** Returns the arguments with {@code build} before the first that is not {@code --datasets}, if it is no command. */
    static String[] withCommand(String... arguments) {
        List<String> full = new ArrayList<>(Arrays.asList(arguments));
        int at = 0;
        while (at < full.size() && full.get(at).startsWith("--datasets")) {
            at += full.get(at).equals("--datasets") ? 2 : 1;
        }
        if (at >= full.size() || full.get(at).startsWith("-") && !OF_MAIN.contains(full.get(at))) {
            full.add(Math.min(at, full.size()), "build");
        }
        return full.toArray(String[]::new);
    }

    private static final class Failed extends RuntimeException {
        private static final long serialVersionUID = 1L;

        Failed(String message) {
            super(message, null, false, false);
        }
    }
}
