package org.portregistry.normalize.name;

/** Version numbers at the end of names. */
final class Version {

    private Version() {}

    /** Returns the key without a final version number: {@code imap4} and {@code snmpv3} lose it. */
    static String without(String key) {
        int end = key.length();
        while (end > 0 && Words.isDigit(key.charAt(end - 1))) {
            end--;
        }
        if (end < key.length() && end > 1 && key.charAt(end - 1) == 'v') {
            end--;
        }
        String version = "version";
        String rest = key.substring(0, end);
        return rest.endsWith(version) ? rest.substring(0, rest.length() - version.length()) : rest;
    }
}
