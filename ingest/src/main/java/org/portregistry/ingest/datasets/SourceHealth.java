package org.portregistry.ingest.datasets;

import java.time.LocalDate;
import java.util.Optional;
import org.portregistry.ingest.SourceDefinition;
import org.portregistry.model.Coded;
import org.portregistry.model.Nulls;

/**
 * How a source does on a day.
 *
 * @param state how it does
 * @param dated the day of its data; empty if it was never read
 * @param due the last day on which newer data would be in time; empty where nobody expects any
 */
public record SourceHealth(State state, String dated, String due) {

    /** How a source does, the worst first. */
    public enum State implements Coded {
        /** Its last refresh failed. */
        FAILING,
        /** No refresh ever read it. */
        UNREAD,
        /** Its data are older than its rhythm allows. */
        STALE,
        /** Its data are as new as its rhythm asks. */
        FRESH,
        /** It has an address and no rhythm, or is kept by hand. */
        UNTIMED,
        /** It has no address: nobody expects it to change, and nothing can fail. */
        FROZEN
    }

    /** Refuses null. */
    public SourceHealth {
        Nulls.refuse(state, dated, due);
    }

    /** Judges a source. */
    public static SourceHealth of(SourceDefinition source, LockEntry entry, LocalDate today) {
        String dated = dated(source, entry);
        if (source.format().equals(SourceFile.CURATED)) {
            return new SourceHealth(State.UNTIMED, dated, "");
        }
        if (source.urls().isEmpty()) {
            return new SourceHealth(State.FROZEN, dated, "");
        }
        Optional<LocalDate> due = dated.isEmpty()
                ? Optional.empty()
                : source.rhythm().map(rhythm -> LocalDate.parse(dated).plus(rhythm));
        State inTime =
                due.map(day -> today.isAfter(day) ? State.STALE : State.FRESH).orElse(State.UNTIMED);
        State state = !entry.failingSince().isEmpty() ? State.FAILING : entry.isRead() ? inTime : State.UNREAD;
        return new SourceHealth(state, dated, due.map(LocalDate::toString).orElse(""));
    }

    /** Returns whether a monitor must ring. */
    public boolean isAlarm() {
        return state.compareTo(State.STALE) <= 0;
    }

    /**
     * Returns the day of the data, as the list states it. Of a list that states none it is the day on which refreshes saw
     * it change, or the day that its source file gives, if that is later.
     */
    private static String dated(SourceDefinition source, LockEntry entry) {
        if (!entry.isRead() || !entry.dataDate().isEmpty()) {
            return entry.dataDate();
        }
        return source.asOf().compareTo(entry.retrieved()) > 0 ? source.asOf() : entry.retrieved();
    }
}
