package org.portregistry.normalize.name;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** A name in the characters that RFC 6335, section 5.1, allows, for a service that IANA does not register. */
public final class Slug {
    /** The longest service name: the C library musl, among others, cuts it there. IANA's have at most 15 characters. */
    public static final int LONGEST = 31;

    private static final Pattern ACCENT = Pattern.compile("\\p{M}");
    private static final Pattern PLUS = Pattern.compile("(?<=[A-Za-z0-9])\\+");
    private static final Pattern NOT_ALLOWED = Pattern.compile("[^A-Za-z0-9]+");
    private static final Pattern OUTER_HYPHEN = Pattern.compile("^-|-$");

    private Slug() {}

    /** Returns the same service name, numbered so that it is another one. */
    public static String numbered(String name, int number) {
        String suffix = "-" + number;
        return name.substring(0, Math.min(name.length(), LONGEST - suffix.length())) + suffix;
    }

    /** Returns whether a text has a slug: whether it holds a letter or digit. */
    static boolean isPossible(String stated) {
        return !Words.key(stated).isEmpty();
    }

    /**
     * Returns the text in lower-case letters, digits and single hyphens; empty if it holds no letter or digit.
     * {@code Back Orifice 2000} becomes {@code back-orifice-2000}, {@code TACACS+} {@code tacacs-plus}. A letter of another
     * script than the rest becomes its code point, so that it is not taken for the one that it looks like.
     */
    public static String of(String stated) {
        String latin = Scripts.areMixed(stated) ? Scripts.spelledOut(stated) : stated;
        String bare =
                ACCENT.matcher(Normalizer.normalize(latin, Normalizer.Form.NFD)).replaceAll("");
        String spelled = bare.replace("'", "").replace("’", "");
        String plus = PLUS.matcher(spelled).replaceAll("-plus-");
        String hyphens = NOT_ALLOWED.matcher(plus).replaceAll("-");
        return OUTER_HYPHEN.matcher(hyphens).replaceAll("").toLowerCase(Locale.ROOT);
    }
}
