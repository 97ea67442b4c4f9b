package org.portregistry.normalize.name;

/** Whether two names differ by one slip of the finger: a letter too many, too few, wrong, or two swapped. */
final class TypingSlip {

    private static final int SHORTEST = 4;

    private TypingSlip() {}

    /**
     * Returns whether the keys differ by one slip. Digits must agree ({@code pop2} is not {@code pop3}), and a final
     * {@code s} is no slip ({@code http} is not {@code https}).
     */
    static boolean between(String one, String other) {
        String shorter = one.length() <= other.length() ? one : other;
        String longer = shorter.equals(one) ? other : one;
        if (shorter.length() < SHORTEST || longer.length() - shorter.length() > 1 || one.equals(other)) {
            return false;
        }
        if (longer.equals(shorter + "s") || !digits(one).equals(digits(other))) {
            return false;
        }
        int same = 0;
        while (same < shorter.length() && shorter.charAt(same) == longer.charAt(same)) {
            same++;
        }
        if (longer.length() > shorter.length()) {
            return shorter.length() >= SHORTEST && longer.substring(same + 1).equals(shorter.substring(same));
        }
        // Equal lengths: a wrong letter in a short name makes another name (rtsp, rtmp), in a long one a slip.
        boolean swapped = same + 1 < shorter.length()
                && shorter.charAt(same) == longer.charAt(same + 1)
                && shorter.charAt(same + 1) == longer.charAt(same)
                && shorter.substring(same + 2).equals(longer.substring(same + 2));
        // The last letter often tells services of one family apart: raid-ac, raid-cc, raid-cd.
        boolean inside = same + 1 < shorter.length();
        boolean wrong =
                inside && shorter.length() > 5 && shorter.substring(same + 1).equals(longer.substring(same + 1));
        return swapped || wrong;
    }

    private static String digits(String key) {
        StringBuilder digits = new StringBuilder();
        for (int i = 0; i < key.length(); i++) {
            if (Words.isDigit(key.charAt(i))) {
                digits.append(key.charAt(i));
            }
        }
        return digits.toString();
    }
}
