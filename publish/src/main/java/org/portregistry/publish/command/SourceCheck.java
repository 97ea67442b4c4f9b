package org.portregistry.publish.command;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.StreamWriteFeature;
import java.io.IOException;
import java.io.Writer;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.portregistry.ingest.SourceDefinition;
import org.portregistry.ingest.datasets.Lock;
import org.portregistry.ingest.datasets.LockEntry;
import org.portregistry.ingest.datasets.SourceHealth;
import org.portregistry.model.Include;
import org.portregistry.model.Nulls;
import org.portregistry.publish.table.JsonRows;

/**
 * What a monitor is told of a default source.
 *
 * @param source its id
 * @param health how it does
 * @param rhythm how often it is expected to change, as in its source file; empty if that says nothing
 * @param failingSince the day of the first failure after the last success; empty if it works
 */
record SourceCheck(String source, SourceHealth health, String rhythm, String failingSince) {
    private static final JsonFactory FACTORY =
            JsonFactory.builder().disable(StreamWriteFeature.AUTO_CLOSE_TARGET).build();

    SourceCheck {
        Nulls.refuse(source, health, rhythm, failingSince);
    }

    /** Checks every default source, by id. */
    static List<SourceCheck> all(List<SourceDefinition> sources, Lock lock, LocalDate today) {
        return sources.stream()
                .filter(source -> source.source().include() == Include.DEFAULT)
                .map(source -> of(source, lock.find(source.id()).orElse(LockEntry.NEVER_READ), today))
                .toList();
    }

    private static SourceCheck of(SourceDefinition source, LockEntry entry, LocalDate today) {
        return new SourceCheck(
                source.id(),
                SourceHealth.of(source, entry, today),
                source.rhythm().map(Period::toString).orElse(""),
                entry.failingSince());
    }

    /** Returns whether a monitor must ring. */
    boolean isAlarm() {
        return health.isAlarm();
    }

    /** Returns it in words. */
    String sentence() {
        return source
                + switch (health.state()) {
                    case FAILING -> ": failing since " + failingSince;
                    case UNREAD -> ": never read; run `refresh " + source + "`";
                    case STALE ->
                        ": stale: its data are of " + health.dated() + ", and newer ones are expected every "
                                + words(Period.parse(rhythm)) + ", so by " + health.due();
                    case FRESH -> ": fresh: its data are of " + health.dated() + ", due by " + health.due();
                    case UNTIMED -> ": has no rhythm";
                    case FROZEN -> ": frozen";
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
                json.writeStringField("state", check.health().state().code());
                JsonRows.writeText(json, "rhythm", check.rhythm());
                JsonRows.writeText(json, "dated", check.health().dated());
                JsonRows.writeText(json, "due", check.health().due());
                JsonRows.writeText(json, "failing_since", check.failingSince());
                json.writeEndObject();
            }
            json.writeEndArray();
            json.writeEndObject();
        }
    }
}
