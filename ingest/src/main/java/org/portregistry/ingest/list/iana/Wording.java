package org.portregistry.ingest.list.iana;

import java.util.regex.Pattern;

/** What IANA's free text needs before it is a cell. */
final class Wording {

    /** In brackets, or bare; IANA writes {@code &} for {@code @} to hide addresses from harvesters. */
    private static final Pattern ADDRESS = Pattern.compile(
            "[<(\\[]\\s*(?:mailto:)?[^\\s<>()\\[\\]@&]{1,99}[@&][\\w-]{1,99}(?:\\.[\\w-]{1,99})+\\s*[>)\\]]"
                    + "|mailto:[^\\s<>]{1,199}|[^\\s<>()\\[\\]@,;]{1,99}@[\\w-]{1,99}(?:\\.[\\w-]{1,99})*");

    private Wording() {}

    /** Returns the text with every run of white space as one blank, and none at its ends. */
    static String normalised(String text) {
        StringBuilder result = new StringBuilder(text.length());
        boolean blank = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.isWhitespace(c) || c == '\u00a0') {
                blank = true;
            } else {
                if (blank && result.length() > 0) {
                    result.append(' ');
                }
                blank = false;
                result.append(c);
            }
        }
        return result.toString();
    }

    /** Returns the text without e-mail addresses, normalised: the registry names people, it does not pass on addresses. */
    static String withoutAddresses(String text) {
        boolean none = text.indexOf('@') < 0 && text.indexOf('&') < 0 && !text.contains("mailto:");
        return normalised(none ? text : ADDRESS.matcher(text).replaceAll(" "));
    }
}
