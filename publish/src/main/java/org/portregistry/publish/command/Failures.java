package org.portregistry.publish.command;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.util.List;
import org.portregistry.ingest.DatasetsException;
import org.portregistry.publish.lookup.Terminal;
import org.portregistry.publish.release.GuardException;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.UnmatchedArgumentException;

/**
 * Turns trouble into messages and exit statuses: the world 1, usage and text files 2, guards 4. Nobody sees a stack
 * trace, but with {@code -Dport-registry.debug}.
 */
public final class Failures implements IExecutionExceptionHandler, IParameterExceptionHandler {
    private static final int WORLD = 1;
    private static final int WRONG = 2;
    private static final int GUARD = 4;

    private String last = "";

    /** Returns the last message, or the empty string. */
    public String last() {
        return last;
    }

    @Override
    public int handleExecutionException(Exception problem, CommandLine line, ParseResult result) {
        if (problem instanceof DatasetsException) {
            return fail(line, problem.getMessage(), WRONG);
        }
        if (problem instanceof GuardException) {
            return fail(line, problem.getMessage() + "\nnothing was written", GUARD);
        }
        if (problem instanceof UncheckedIOException unchecked) {
            return fail(line, world(unchecked.getCause(), unchecked.getMessage()), WORLD);
        }
        if (problem instanceof IOException world) {
            return fail(line, world(world, String.valueOf(world.getMessage())), WORLD);
        }
        if (System.getProperty("port-registry.debug") != null) {
            problem.printStackTrace(line.getErr());
        }
        return fail(
                line,
                "a bug in port-registry: " + problem
                        + "; please report it, with what java -Dport-registry.debug=1 … prints",
                WORLD);
    }

    @Override
    public int handleParseException(ParameterException problem, String[] arguments) {
        CommandLine line = problem.getCommandLine();
        String message = String.valueOf(problem.getMessage());
        if (problem instanceof UnmatchedArgumentException unmatched) {
            String suggestions = String.join(", ", unmatched.getSuggestions());
            message += suggestions.isEmpty() ? "" : "; did you mean " + suggestions + "?";
        }
        return fail(
                line,
                message.replaceAll("\\.$", "") + "; see `"
                        + line.getCommandSpec().name() + " --help`",
                WRONG);
    }

    private int fail(CommandLine line, String message, int status) {
        List<String> lines = message.lines().map(Terminal::safe).toList();
        last = String.join("\n", lines);
        lines.forEach(line.getErr()::println);
        line.getErr().flush();
        return status;
    }

    private static String world(IOException problem, String message) {
        if (!(problem instanceof FileSystemException file)) {
            return message;
        }
        return file.getFile() + ": " + reason(file);
    }

    /** Java gives some failures a class and no words. */
    private static String reason(FileSystemException problem) {
        if (problem instanceof NoSuchFileException) {
            return "is not there";
        }
        if (problem instanceof AccessDeniedException) {
            return "access denied";
        }
        return problem instanceof FileAlreadyExistsException
                ? "stands in the way; move it, or name another place"
                : String.valueOf(problem.getReason());
    }
}
