package org.portregistry.normalize.name;

/** A name in the characters that RFC 6335, section 5.1, allows, for a service that IANA does not register. */
public final class Slug {

    private Slug() {}

    /** Returns whether a text has a slug: whether it holds a letter or digit. */
    static boolean isPossible(String stated) {
        for (int i = 0; i < stated.length(); i++) {
            if (Words.isWordCharacter(Words.lower(stated.charAt(i)))) {
                return true;
            }
        }
        return false;
    }

    /**
     * Returns the text in lower-case letters, digits and single hyphens; empty if it holds no letter or digit.
     * {@code Back Orifice 2000} becomes {@code back-orifice-2000}, {@code TACACS+} {@code tacacs-plus}.
     */
    public static String of(String stated) {
        StringBuilder slug = new StringBuilder(stated.length());
        boolean gap = false;
        for (int i = 0; i < stated.length(); i++) {
            char c = stated.charAt(i);
            char lower = c >= 'A' && c <= 'Z' ? (char) (c + 32) : c;
            boolean kept = lower >= 'a' && lower <= 'z' || Words.isDigit(lower);
            if (kept) {
                if (gap && slug.length() > 0) {
                    slug.append('-');
                }
                slug.append(lower);
                gap = false;
            } else if (c == '+' && slug.length() > 0 && !gap) {
                slug.append("-plus");
                gap = true;
            } else if (c != '\'' && c != '’') {
                gap = true;
            }
        }
        return slug.toString();
    }
}
