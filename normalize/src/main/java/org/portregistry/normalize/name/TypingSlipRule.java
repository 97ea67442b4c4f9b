package org.portregistry.normalize.name;

import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.portregistry.model.NameMatch;

/** One slip of the finger: a letter too many, too few or wrong, or two swapped. */
final class TypingSlipRule extends NameRule {

    private static final Pattern NO_DIGITS = Pattern.compile("[^0-9]+");
    private static final int SHORTEST = 4;
    /** A wrong letter in a shorter name makes another name: rtsp, rtmp. */
    private static final int SHORTEST_WITH_WRONG_LETTER = 6;

    TypingSlipRule() {
        super(
                NameMatch.TYPING_SLIP,
                "one letter differs, digits agree, and it is not a final s",
                Example.is("klogind", "klogin"),
                Example.is("PPTPC", "pptp"),
                Example.isNot("http", "https"),
                Example.isNot("raid-cc", "raid-cd"),
                Example.isNot("rtsp", "rtmp"));
    }

    @Override
    boolean means(StatedName stated, Candidate candidate) {
        return stated.anyForm(form -> isSlip(form.key(), candidate.key()));
    }

    private static boolean isSlip(String one, String other) {
        String shorter = one.length() <= other.length() ? one : other;
        String longer = one.length() <= other.length() ? other : one;
        return shorter.length() >= SHORTEST
                && longer.length() - shorter.length() <= 1
                && digits(one).equals(digits(other))
                && !longer.equals(shorter + "s")
                && (oneLetterMore(shorter, longer) || swapped(one, other) || wrong(one, other));
    }

    private static boolean oneLetterMore(String shorter, String longer) {
        int same = sameStart(shorter, longer);
        return longer.length() == shorter.length() + 1
                && longer.substring(same + 1).equals(shorter.substring(same));
    }

    private static boolean swapped(String one, String other) {
        int same = sameStart(one, other);
        return one.length() == other.length()
                && same + 1 < one.length()
                && one.charAt(same) == other.charAt(same + 1)
                && one.charAt(same + 1) == other.charAt(same)
                && one.substring(same + 2).equals(other.substring(same + 2));
    }

    /** The last letter often tells services of one family apart: raid-ac, raid-cc, raid-cd. */
    private static boolean wrong(String one, String other) {
        int same = sameStart(one, other);
        return one.length() == other.length()
                && one.length() >= SHORTEST_WITH_WRONG_LETTER
                && same + 1 < one.length()
                && one.substring(same + 1).equals(other.substring(same + 1));
    }

    private static int sameStart(String one, String other) {
        int shorter = Math.min(one.length(), other.length());
        return IntStream.range(0, shorter)
                .filter(i -> one.charAt(i) != other.charAt(i))
                .findFirst()
                .orElse(shorter);
    }

    private static String digits(String key) {
        return NO_DIGITS.matcher(key).replaceAll("");
    }
}
