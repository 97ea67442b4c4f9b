package org.portregistry.spark;

import java.util.Locale;
import java.util.Map;
import org.apache.spark.unsafe.types.UTF8String;
import org.portregistry.lookup.Transport;

/** What a flow record calls its protocol: IANA's number, as a number or a text, or a word in any case. */
final class Protocol {
    private static final Map<String, Transport> WORDS = Map.of(
            "tcp", Transport.TCP,
            "6", Transport.TCP,
            "udp", Transport.UDP,
            "17", Transport.UDP,
            "sctp", Transport.SCTP,
            "132", Transport.SCTP,
            "dccp", Transport.DCCP,
            "33", Transport.DCCP);

    private static final UTF8String TCP = UTF8String.fromString("tcp");
    private static final UTF8String UDP = UTF8String.fromString("udp");

    private Protocol() {}

    /** Returns the transport of IANA's protocol number, or null for one without ports. */
    static Transport of(long number) {
        if (number == 6) {
            return Transport.TCP;
        }
        return number == 17 ? Transport.UDP : number == 132 ? Transport.SCTP : number == 33 ? Transport.DCCP : null;
    }

    /** Returns the transport of a word or of a number in digits; null for null and for what has no ports. */
    static Transport of(UTF8String word) {
        if (word == null) {
            return null;
        }
        if (word.equals(TCP)) {
            return Transport.TCP;
        }
        return word.equals(UDP)
                ? Transport.UDP
                : WORDS.get(word.toString().strip().toLowerCase(Locale.ROOT));
    }
}
