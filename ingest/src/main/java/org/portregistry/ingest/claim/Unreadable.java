package org.portregistry.ingest.claim;

/** Why a cell cannot be read: the reasons of skips. */
public enum Unreadable {
    /** There is no port number where one belongs: {@code Vendor Application Specific}. */
    NO_PORT("no port number"),
    /** The number is not a port: {@code 70000}, {@code -1}. */
    OUT_OF_RANGE("port number out of range"),
    /** The range ends before it starts: {@code 6063-6000}. */
    BACKWARDS("range ends before it starts"),
    /** There are numbers, but what they mean is not clear: {@code 49.151}, {@code 80 or so}. */
    UNCLEAR_PORT("unclear port"),
    /** The protocol has no port numbers of ours: {@code ddp}, {@code esp}, {@code divert}. */
    FOREIGN_TRANSPORT("transport is not tcp, udp, sctp or dccp"),
    /** The mark in a column of one transport says neither yes nor no. */
    UNCLEAR_MARK("unclear mark for a transport"),
    /** Every transport of the row is denied. */
    NO_TRANSPORT("on no transport"),
    /** Ports, transports and names multiply to more claims than any row means. */
    TOO_MANY("too many claims in one row"),
    /** Neither the name nor the description names a service. */
    NO_NAME("names no service");

    /** More claims of one row than this come of no honest row; the longest of the corpus makes about a hundred. */
    public static final int MOST_CLAIMS = 10_000;

    private final String words;

    Unreadable(String words) {
        this.words = words;
    }

    /** Returns the reason in a few lower-case words. */
    public String words() {
        return words;
    }
}
