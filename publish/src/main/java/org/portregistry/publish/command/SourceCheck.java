package org.portregistry.publish.command;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.StreamWriteFeature;
import java.io.IOException;
import java.io.Writer;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.portregistry.ingest.SourceDefinition;
import org.portregistry.ingest.datasets.Lock;
import org.portregistry.ingest.datasets.LockEntry;
import org.portregistry.model.Include;

/**
 * How a default source does, measured by its rhythm.
 *
 * @param source its id
 * @param state how it does
 * @param rhythm how often it is expected to change, as in its source file; empty if that says nothing
 * @param changed the day on which its content last changed, as far as refreshes saw; empty if never read
 * @param due the last day on which the next change would be in time; empty without a rhythm
 * @param failingSince the day of the first failure after the last success; empty if it works
 */
record SourceCheck(String source, State state, String rhythm, String changed, String due, String failingSince) {
    private static final JsonFactory FACTORY =
            JsonFactory.builder().disable(StreamWriteFeature.AUTO_CLOSE_TARGET).build();

    /** How a source does, the worst first. */
    enum State {
        /** Its last refresh failed. */
        FAILING,
        /** No refresh ever read it. */
        UNREAD,
        /** It has not changed for longer than its rhythm. */
        STALE,
        /** It has a rhythm and keeps it. */
        FRESH,
        /** It has no URL, is kept by hand, or states no rhythm. */
        UNTIMED;

        String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    SourceCheck {
        Objects.requireNonNull(source);
        Objects.requireNonNull(state);
        Objects.requireNonNull(rhythm);
        Objects.requireNonNull(changed);
        Objects.requireNonNull(due);
        Objects.requireNonNull(failingSince);
    }

    /** Checks every default source, by id. */
    static List<SourceCheck> all(List<SourceDefinition> sources, Lock lock, LocalDate today) {
        return sources.stream()
                .filter(source -> source.source().include() == Include.DEFAULT)
                .map(source -> of(source, lock.find(source.id()).orElse(LockEntry.NEVER_READ), today))
                .toList();
    }

    private static SourceCheck of(SourceDefinition source, LockEntry entry, LocalDate today) {
        boolean fetched = !source.urls().isEmpty();
        String due = fetched && entry.isRead()
                ? source.rhythm()
                        .map(rhythm ->
                                LocalDate.parse(entry.retrieved()).plus(rhythm).toString())
                        .orElse("")
                : "";
        State state = !entry.failingSince().isEmpty()
                ? State.FAILING
                : fetched && !entry.isRead()
                        ? State.UNREAD
                        : due.isEmpty()
                                ? State.UNTIMED
                                : today.isAfter(LocalDate.parse(due)) ? State.STALE : State.FRESH;
        return new SourceCheck(
                source.id(),
                state,
                source.rhythm().map(Period::toString).orElse(""),
                entry.retrieved(),
                due,
                entry.failingSince());
    }

    /** Returns whether a monitor must ring. */
    boolean isAlarm() {
        return state.compareTo(State.STALE) <= 0;
    }

    /** Returns it in words. */
    String sentence() {
        return source
                + switch (state) {
                    case FAILING -> ": failing since " + failingSince;
                    case UNREAD -> ": never read; run `refresh " + source + "`";
                    case STALE ->
                        ": stale: last changed " + changed + ", expected to change every " + words(Period.parse(rhythm))
                                + ", by " + due;
                    case FRESH -> ": fresh: last changed " + changed + ", due by " + due;
                    case UNTIMED -> ": has no rhythm";
                };
    }

    private static String words(Period period) {
        return Stream.of(
                        counted(period.getYears(), "year"),
                        counted(period.getMonths(), "month"),
                        counted(period.getDays(), "day"))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" and "));
    }

    private static String counted(int count, String unit) {
        return count == 0 ? "" : count == 1 ? unit : count + " " + unit + "s";
    }

    /** Writes checks as JSON, with the day for which they hold; the stream stays open. */
    static void write(List<SourceCheck> checks, LocalDate today, Writer out) throws IOException {
        try (JsonGenerator json = FACTORY.createGenerator(out).useDefaultPrettyPrinter()) {
            json.writeStartObject();
            json.writeStringField("on", today.toString());
            json.writeBooleanField("alarm", checks.stream().anyMatch(SourceCheck::isAlarm));
            json.writeArrayFieldStart("sources");
            for (SourceCheck check : checks) {
                json.writeStartObject();
                json.writeStringField("id", check.source());
                json.writeStringField("state", check.state().code());
                writeText(json, "rhythm", check.rhythm());
                writeText(json, "changed", check.changed());
                writeText(json, "due", check.due());
                writeText(json, "failing_since", check.failingSince());
                json.writeEndObject();
            }
            json.writeEndArray();
            json.writeEndObject();
        }
    }

    private static void writeText(JsonGenerator json, String key, String text) throws IOException {
        if (!text.isEmpty()) {
            json.writeStringField(key, text);
        }
    }
}
