package org.portregistry.bench;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.CommandLineOptionException;
import org.openjdk.jmh.runner.options.CommandLineOptions;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.portregistry.ingest.Formats;
import org.portregistry.ingest.list.Format;

/** Runs JMH with its own options, over every list format and every file of a release that there is now. */
public final class Benchmarks {

    private Benchmarks() {}

    /** Takes JMH's arguments. */
    public static void main(String[] arguments) throws CommandLineOptionException, RunnerException, IOException {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        CommandLineOptions wished = new CommandLineOptions(arguments);
        OptionsBuilder options = new OptionsBuilder();
        options.parent(wished);
        if (!wished.getParameter("format").hasValue()) {
            options.param("format", formats(out).toArray(String[]::new));
        }
        if (!wished.getParameter("file").hasValue()) {
            options.param("file", WrittenFiles.all().toArray(String[]::new));
        }
        new Runner(options.build()).run();
    }

    private static List<String> formats(PrintStream out) throws IOException {
        List<String> formats = new ArrayList<>();
        for (Format format : Formats.all()) {
            if (ListToRead.of(format.name()).isPresent()) {
                formats.add(format.name());
            } else {
                out.println("skipped: there is no list of the format " + format.name());
            }
        }
        return formats;
    }
}
