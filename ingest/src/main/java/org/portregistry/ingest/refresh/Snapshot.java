package org.portregistry.ingest.refresh;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import org.portregistry.ingest.Reading;
import org.portregistry.ingest.datasets.Accounting;
import org.portregistry.ingest.datasets.LockEntry;
import org.portregistry.ingest.datasets.LockEntry.Page;
import org.portregistry.ingest.datasets.Sha256;
import org.portregistry.ingest.fetch.Fetched;
import org.portregistry.ingest.list.Document;

/**
 * What the lock will say of content that was fetched and read.
 *
 * @param fresh the entry of the content, as if it had never been seen
 * @param statedDate the day that the list itself states for its data, or empty
 */
record Snapshot(LockEntry fresh, String statedDate) {

    /** Describes the content. */
    static Snapshot of(Fetched fetched, Reading reading, LastRefresh before, String today) {
        List<byte[]> bodies = fetched.documents().stream().map(Document::bytes).toList();
        String stated = reading.dataDate();
        return new Snapshot(
                new LockEntry(
                        fetched.pages(),
                        stated.isEmpty() ? lastModified(fetched.pages()) : stated,
                        today,
                        Sha256.of(bodies),
                        bodies.stream().mapToLong(body -> body.length).sum(),
                        Accounting.of(reading),
                        before.definition(),
                        ""),
                stated);
    }

    /** Returns whether these are the very bytes that the lock knows. */
    boolean isSameBody(LastRefresh before) {
        return fresh.sha256().equals(before.entry().sha256());
    }

    /**
     * Returns the entry for the lock. What says the same as before keeps its entry, even in other bytes: many pages carry
     * the time of day, and no diff should.
     */
    LockEntry entry(LastRefresh before, boolean claimsChanged) {
        LockEntry old = before.entry();
        String dataDate = statedDate.isEmpty() ? old.dataDate() : statedDate;
        boolean saysTheSame =
                !claimsChanged && fresh.accounting().equals(old.accounting()) && dataDate.equals(old.dataDate());
        return old.isRead() && (isSameBody(before) || saysTheSame)
                ? old.read(dataDate, fresh.accounting(), fresh.definition())
                : fresh;
    }

    /** Returns the latest day on which any page was changed, in UTC; empty if no server says. */
    private static String lastModified(List<Page> pages) {
        String latest = "";
        for (Page page : pages) {
            String day = day(page.lastModified());
            latest = day.compareTo(latest) > 0 ? day : latest;
        }
        return latest;
    }

    private static String day(String lastModified) {
        try {
            return LocalDate.ofInstant(
                            ZonedDateTime.parse(lastModified, DateTimeFormatter.RFC_1123_DATE_TIME)
                                    .toInstant(),
                            ZoneOffset.UTC)
                    .toString();
        } catch (DateTimeException problem) {
            return "";
        }
    }
}
