package org.portregistry.normalize.name;

import java.util.regex.Pattern;

/** Version numbers at the end of names. */
final class Versions {

    private static final Pattern AT_THE_END = Pattern.compile("(?<=.)v?[0-9]+$|^[0-9]+$");
    private static final Pattern THE_WORD = Pattern.compile("version$");

    private Versions() {}

    /** Returns the key without a final version number: {@code imap4} and {@code snmpv3} lose it. */
    static String without(String key) {
        return THE_WORD.matcher(AT_THE_END.matcher(key).replaceFirst("")).replaceFirst("");
    }
}
