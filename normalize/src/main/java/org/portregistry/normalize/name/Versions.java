package org.portregistry.normalize.name;

import java.util.regex.Pattern;

/** Version numbers at the end of names. */
final class Versions {

    private static final Pattern AT_THE_END = Pattern.compile("(?<=.)v?[0-9]+$|^[0-9]+$");
    private static final String THE_WORD = "version";

    private Versions() {}

    /** Returns the key without a final version number: {@code imap4} and {@code snmpv3} lose it. */
    static String without(String key) {
        String base = AT_THE_END.matcher(key).replaceFirst("");
        return base.endsWith(THE_WORD) ? base.substring(0, base.length() - THE_WORD.length()) : base;
    }
}
