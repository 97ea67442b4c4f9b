package org.portregistry.publish;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.portregistry.publish.command.ApplyCommand;
import org.portregistry.publish.command.BuildCommand;
import org.portregistry.publish.command.DatasetsOption;
import org.portregistry.publish.command.DatesCommand;
import org.portregistry.publish.command.DiffCommand;
import org.portregistry.publish.command.Failures;
import org.portregistry.publish.command.FreeCommand;
import org.portregistry.publish.command.LatestCommand;
import org.portregistry.publish.command.LookupCommand;
import org.portregistry.publish.command.OnboardCommand;
import org.portregistry.publish.command.PullRequestCommand;
import org.portregistry.publish.command.RecordedVersion;
import org.portregistry.publish.command.RefreshCommand;
import org.portregistry.publish.command.RuleCommand;
import org.portregistry.publish.command.SourcesCommand;
import org.portregistry.publish.command.VerifyCommand;
import org.portregistry.publish.lookup.Terminal;
import org.portregistry.publish.lookup.TerminalWriter;
import picocli.AutoComplete.GenerateCompletion;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.HelpCommand;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.UsageMessageSpec;
import picocli.CommandLine.Option;

/** The command line: without a command it builds the release. */
@Command(
        name = "port-registry",
        description =
                "The open registry of what is assigned to, and really found on, every TCP, UDP, SCTP and DCCP port.",
        synopsisSubcommandLabel = "[COMMAND]",
        versionProvider = RecordedVersion.class,
        subcommands = {
            BuildCommand.class,
            RefreshCommand.class,
            OnboardCommand.class,
            LookupCommand.class,
            FreeCommand.class,
            DiffCommand.class,
            ApplyCommand.class,
            VerifyCommand.class,
            RuleCommand.class,
            SourcesCommand.class,
            HelpCommand.class,
            GenerateCompletion.class,
            PullRequestCommand.class,
            LatestCommand.class,
            DatesCommand.class,
        },
        footer = {
            "",
            "Examples:",
            "  port-registry                    builds the release from datasets/",
            "  port-registry lookup 9200/tcp    says what uses this port",
            "  port-registry refresh iana       fetches one source again",
            "  port-registry onboard list.csv   drafts the source file of a new list",
            "  port-registry help lookup        explains a command, with examples",
            "  source <(port-registry generate-completion)   completes commands in bash",
            "",
            "Exit status: 0 success; 1 network or disk error; 2 wrong usage or a wrong text",
            "file; 3 --strict and conflicts are open; 4 a guard refused or a hash differs,",
            "nothing was written; 5 lookup found nothing, or no port is free."
        })
public final class Main {
    private static final Set<String> OF_MAIN = Set.of("-h", "--help", "-V", "--version");

    /** What Java makes of bytes that the locale cannot read. */
    private static final char UNREADABLE = '\ufffd';

    private static final int WRONG_USAGE = 2;

    @Mixin(name = "datasets")
    DatasetsOption datasets;

    @Option(
            names = {"-V", "--version"},
            versionHelp = true,
            description = "show which registry and which schema this is")
    boolean version;

    private Main() {}

    /** Runs a command; under Maven's {@code exec:java}, which lives on, a failure is thrown, without a stack trace. */
    public static void main(String[] arguments) {
        Failures failures = new Failures();
        // Results are UTF-8 whatever the locale: they are data.
        PrintWriter err = new PrintWriter(System.err, true, StandardCharsets.UTF_8);
        boolean alone = Main.class.getClassLoader() == ClassLoader.getSystemClassLoader();
        if (alone) {
            StandardOutput standard = new StandardOutput();
            PrintWriter out = new PrintWriter(standard, false, StandardCharsets.UTF_8);
            int status = run(failures, out, err, arguments);
            out.flush();
            if (standard.failure().isPresent()) {
                err.println("cannot write to standard output: "
                        + standard.failure().get() + "; the output is not complete");
            }
            System.exit(status == 0 && standard.failure().isPresent() ? 1 : status);
        }
        int status = run(failures, new PrintWriter(System.out, false, StandardCharsets.UTF_8), err, arguments);
        if (status != 0) {
            throw new Failed("exit status " + status + (failures.last().isEmpty() ? "" : ": " + failures.last()));
        }
    }

    /** Runs a command and returns its exit status. */
    static int run(Failures failures, PrintWriter out, PrintWriter err, String... arguments) {
        PrintWriter safeErr = safe(err);
        for (int i = 0; i < arguments.length; i++) {
            if (arguments[i].indexOf(UNREADABLE) >= 0) {
                safeErr.println(
                        "argument " + (i + 1) + " holds characters that the locale cannot read; set the locale to"
                                + " UTF-8, for example LC_ALL=C.UTF-8");
                safeErr.flush();
                return WRONG_USAGE;
            }
        }
        PrintWriter safeOut = safe(out);
        int status = commandLine()
                .setOut(safeOut)
                .setErr(safeErr)
                .setExecutionExceptionHandler(failures)
                .setParameterExceptionHandler(failures)
                .execute(withCommand(arguments));
        safeOut.flush();
        safeErr.flush();
        return status;
    }

    /** Returns the commands, with their options. */
    static CommandLine commandLine() {
        CommandLine all = new CommandLine(new Main()).setUsageHelpAutoWidth(true);
        describe(all, "help", "Shows this help, or that of a command.");
        describe(all, "generate-completion", "Prints what completes commands in bash and zsh.");
        return all;
    }

    /** Puts picocli's own commands into the words of the others. */
    private static void describe(CommandLine all, String command, String... description) {
        UsageMessageSpec usage =
                all.getSubcommands().get(command).getCommandSpec().usageMessage();
        usage.header(new String[0]);
        usage.description(description);
    }

    private static PrintWriter safe(PrintWriter to) {
        return new PrintWriter(new TerminalWriter(to, Terminal.isThere()));
    }

    /** Returns the arguments with {@code build} before the first that is not {@code --datasets}, if it is not a command. */
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
