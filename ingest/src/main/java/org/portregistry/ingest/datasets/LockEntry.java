package org.portregistry.ingest.datasets;

import java.time.LocalDate;
import java.util.List;
import org.portregistry.model.Nulls;

/**
 * What the content of a source was when it last changed.
 *
 * @param pages where it was fetched, one a URL, with what conditional requests need
 * @param dataDate the day of its data, {@code YYYY-MM-DD}: stated by the list, else Last-Modified, else empty
 * @param retrieved the day on which a refresh first saw this content, {@code YYYY-MM-DD}; empty if none ever did
 * @param sha256 of the bodies one after the other, in hexadecimal
 * @param bytes the length of the bodies together
 * @param accounting what became of its rows
 * @param definition what the source file said about reading them, as {@link SourceFile#digest}
 * @param failingSince the day of the first failure after the last success, or empty
 */
public record LockEntry(
        List<Page> pages,
        String dataDate,
        String retrieved,
        String sha256,
        long bytes,
        Accounting accounting,
        String definition,
        String failingSince) {

    /** By how many days the day of the data may be after the day on which they were first seen. */
    private static final int GREATEST_LEAD = 2;

    /** The entry of a source that no refresh ever read. */
    public static final LockEntry NEVER_READ = new LockEntry(List.of(), "", "", "", 0, Accounting.NONE, "", "");

    /**
     * One fetched body.
     *
     * @param url the address in the source file
     * @param etag its ETag as sent, quotes and all, or empty
     * @param lastModified its Last-Modified as sent, or empty
     */
    public record Page(String url, String etag, String lastModified) {
        /** Refuses null. */
        public Page {
            Nulls.refuse(url, etag, lastModified);
        }
    }

    /** Refuses null and copies the list. */
    public LockEntry {
        pages = List.copyOf(pages);
        Nulls.refuse(dataDate, retrieved, sha256, accounting, definition, failingSince);
    }

    /**
     * Returns whether the data are dated after the day on which they were first seen, by more than the two days that time
     * zones and wrong clocks explain. Such a day would be the version of every release from then on.
     */
    public boolean isDatedAhead() {
        return isRead()
                && !dataDate.isEmpty()
                && LocalDate.parse(dataDate).isAfter(LocalDate.parse(retrieved).plusDays(GREATEST_LEAD));
    }

    /** Returns the entry with that day of its data. */
    public LockEntry dated(String day) {
        return new LockEntry(pages, day, retrieved, sha256, bytes, accounting, definition, failingSince);
    }

    /** Returns the entry, without the day of its data if it is dated ahead. */
    public LockEntry settled() {
        return isDatedAhead() ? dated("") : this;
    }

    /** Returns whether a refresh ever read the source. */
    public boolean isRead() {
        return !retrieved.isEmpty();
    }

    /** Returns the entry of the same content, failing since that day if it was not failing already. */
    public LockEntry failing(String day) {
        return failingSince.isEmpty() ? withFailingSince(day) : this;
    }

    /** Returns the entry of the same content, not failing. */
    public LockEntry working() {
        return withFailingSince("");
    }

    /** Returns the entry of the same content read in another way, not failing. */
    public LockEntry read(String dataDate, Accounting accounting, String definition) {
        return new LockEntry(pages, dataDate, retrieved, sha256, bytes, accounting, definition, "");
    }

    private LockEntry withFailingSince(String day) {
        return new LockEntry(pages, dataDate, retrieved, sha256, bytes, accounting, definition, day);
    }
}
