package org.portregistry.publish.command;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import java.util.List;
import org.portregistry.ingest.datasets.RulingFiles;
import org.portregistry.ingest.datasets.WebAddress;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The options that say who decided something, when and why. */
final class DecisionOptions {

    @Spec(Spec.Target.MIXEE)
    CommandSpec command;

    @Option(names = "--because", required = true, paramLabel = "TEXT", description = "the reason")
    String because;

    @Option(
            names = "--evidence",
            paramLabel = "URL",
            description = "the address of a source that supports it; may be repeated")
    List<String> evidence = List.of();

    @Option(names = "--by", required = true, paramLabel = "NAME", description = "who decided")
    String by;

    @Option(names = "--on", paramLabel = "DATE", description = "the day, YYYY-MM-DD; default: today")
    String on;

    /** Refuses texts that are blank or a placeholder, and a day that is none or still to come. */
    void check() {
        requireText("--because", because);
        requireText("--by", by);
        day();
    }

    String because() {
        return because;
    }

    String by() {
        return by;
    }

    /** Returns the addresses of the pages that bear it out; refuses what is not an address. */
    List<String> evidence() {
        for (String one : evidence) {
            if (!WebAddress.is(one)) {
                throw wrong("--evidence is the address of a page, https://…, not \"" + one + "\"");
            }
        }
        return evidence;
    }

    /** Returns the day of the decision, {@code YYYY-MM-DD}. */
    String day() {
        try {
            LocalDate today = LocalDate.now(ZoneOffset.UTC);
            LocalDate day = on == null ? today : LocalDate.parse(on);
            // A release is of its newest ruling's day. Somewhere on earth it is tomorrow already.
            if (day.isAfter(today.plusDays(1))) {
                throw wrong("--on " + on + " is still to come; give the day on which it was decided");
            }
            return day.toString();
        } catch (DateTimeParseException e) {
            throw wrong("--on is a day such as 2026-08-17, not \"" + on + "\"");
        }
    }

    private void requireText(String option, String text) {
        if (text.isBlank()) {
            throw wrong(option + " must not be blank");
        }
        if (RulingFiles.isPlaceholder(text)) {
            throw wrong(option + " \"" + text + "\" is a placeholder; write your own text");
        }
    }

    private ParameterException wrong(String message) {
        return new ParameterException(command.commandLine(), message);
    }
}
