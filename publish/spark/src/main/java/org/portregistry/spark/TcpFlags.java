package org.portregistry.spark;

import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.apache.spark.unsafe.types.UTF8String;

/** The flags of TCP's header (RFC 9293, section 3.1) as flow records write them. */
final class TcpFlags {
    private static final int SYN = 0x02;
    private static final int ACK = 0x10;

    private static final Map<String, Integer> WORDS = Map.of(
            "FIN", 0x01, "SYN", SYN, "RST", 0x04, "PSH", 0x08, "ACK", ACK, "URG", 0x20, "ECE", 0x40, "CWR", 0x80);

    private static final String LETTERS = "FSRPAUEC";
    private static final Pattern NO_WORD = Pattern.compile("[^A-Z0-9]+");
    private static final Pattern NUMBER = Pattern.compile("\\d{1,9}");
    private static final Pattern HEXADECIMAL = Pattern.compile("0X[0-9A-F]{1,7}");

    private TcpFlags() {}

    /**
     * Returns whether a side asked and was never heard to answer: SYN without ACK. Its destination is the server. A record of
     * a whole connection has both flags from either side, and says nothing of that.
     */
    static boolean isCall(long flags) {
        return (flags & (SYN | ACK)) == SYN;
    }

    /**
     * Returns the flags of a text: a number ({@code 27}), a hexadecimal one ({@code 0x1b}), words ({@code SYN|ACK}) or
     * letters ({@code ...AP.SF}); 0 for null and for what is none of these.
     */
    static long parse(UTF8String text) {
        if (text == null) {
            return 0;
        }
        String stated = text.toString().strip().toUpperCase(Locale.ROOT);
        if (NUMBER.matcher(stated).matches()) {
            return Long.parseLong(stated);
        }
        if (HEXADECIMAL.matcher(stated).matches()) {
            return Long.parseLong(stated.substring(2), 16);
        }
        return NO_WORD.splitAsStream(stated).mapToLong(TcpFlags::word).reduce(0, (one, other) -> one | other);
    }

    private static long word(String word) {
        Integer flag = WORDS.get(word);
        if (flag != null) {
            return flag;
        }
        boolean isLetters = word.chars().allMatch(letter -> LETTERS.indexOf(letter) >= 0);
        return isLetters
                ? word.chars()
                        .mapToLong(letter -> 1L << LETTERS.indexOf(letter))
                        .reduce(0, (a, b) -> a | b)
                : 0;
    }
}
