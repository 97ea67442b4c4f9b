package org.portregistry.publish.command;

import java.io.PrintWriter;
import java.util.concurrent.Callable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** What every command has: {@code --datasets} and {@code --help}, two streams to print to, and a way to refuse arguments. */
abstract class RegistryCommand implements Callable<Integer> {

    /** Set by picocli. */
    @Spec
    CommandSpec command;

    @Mixin(name = "datasets")
    DatasetsOption datasets;

    /** Returns where results go. */
    final PrintWriter out() {
        return command.commandLine().getOut();
    }

    /** Returns where everything goes that is said beside the results. */
    final PrintWriter err() {
        return command.commandLine().getErr();
    }

    /** Returns the complaint that arguments make no sense; whoever throws it ends the command with status 2. */
    final ParameterException wrong(String message) {
        return new ParameterException(command.commandLine(), message);
    }
}
