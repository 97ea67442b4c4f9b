package org.portregistry.ingest.refresh;

import java.security.MessageDigest;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.codec.binary.Hex;
import org.apache.commons.codec.digest.DigestUtils;
import org.portregistry.ingest.Reading;
import org.portregistry.ingest.datasets.Accounting;
import org.portregistry.ingest.datasets.LockEntry;
import org.portregistry.ingest.datasets.LockEntry.Page;
import org.portregistry.ingest.fetch.Fetched;
import org.portregistry.ingest.list.CalendarDates;
import org.portregistry.ingest.list.Document;

/**
 * What the lock will say of content that was fetched and read.
 *
 * @param fresh the entry of the content, as if it had never been seen
 * @param statedDate the day that the list itself states for its data, or empty
 * @param notices what was dropped
 */
record Snapshot(LockEntry fresh, String statedDate, List<String> notices) {

    /** Copies the list. */
    Snapshot {
        notices = List.copyOf(notices);
    }

    /** Describes the content. */
    static Snapshot of(Fetched fetched, Reading reading, LastRefresh before, String today) {
        List<byte[]> bodies = fetched.documents().stream().map(Document::bytes).toList();
        MessageDigest digest = DigestUtils.getSha256Digest();
        bodies.forEach(digest::update);
        LockEntry undated = new LockEntry(
                fetched.pages(),
                "",
                today,
                Hex.encodeHexString(digest.digest()),
                bodies.stream().mapToLong(body -> body.length).sum(),
                Accounting.of(reading),
                before.definition(),
                "");
        List<String> notices = new ArrayList<>();
        String stated = kept(reading.dataDate(), "states", undated, notices);
        String modified =
                kept(lastModified(fetched.pages()), "was, its server says, last changed on", undated, notices);
        return new Snapshot(undated.dated(stated.isEmpty() ? modified : stated), stated, notices);
    }

    /** Returns a day that can be that of the data; drops every other with a notice. */
    private static String kept(String day, String says, LockEntry undated, List<String> notices) {
        if (day.isEmpty() || !undated.dated(day).isDatedAhead()) {
            return day;
        }
        notices.add("the list " + says + " the day " + day + ", which is yet to come; it is dropped, as it would be the"
                + " version of every release from now on");
        return "";
    }

    /** Returns whether these are the very bytes that the lock knows. */
    boolean isSameBody(LastRefresh before) {
        return fresh.sha256().equals(before.entry().sha256());
    }

    /**
     * Returns the entry for the lock. What says the same as before keeps its entry, even in other
     * bytes: many pages carry the time of day, and no diff should.
     */
    LockEntry entry(LastRefresh before, boolean claimsChanged) {
        LockEntry old = before.entry();
        String dataDate = statedDate.isEmpty() ? old.dataDate() : statedDate;
        boolean saysTheSame =
                !claimsChanged && fresh.accounting().equals(old.accounting()) && dataDate.equals(old.dataDate());
        return old.isRead() && (isSameBody(before) || saysTheSame)
                ? old.read(dataDate, fresh.accounting(), fresh.definition()).settled()
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
        return CalendarDates.moment(lastModified)
                .map(moment -> LocalDate.ofInstant(moment, ZoneOffset.UTC).toString())
                .orElse("");
    }
}
