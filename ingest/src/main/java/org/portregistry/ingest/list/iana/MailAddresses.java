package org.portregistry.ingest.list.iana;

import java.util.regex.Pattern;
import org.portregistry.ingest.list.CellText;

/** E-mail addresses in IANA's free text: the registry names people, it does not pass on addresses. */
final class MailAddresses {

    /** In brackets, or bare; IANA writes {@code &} for {@code @} to hide addresses from harvesters. */
    private static final Pattern ADDRESS = Pattern.compile(
            "[<(\\[]\\s*(?:mailto:)?[^\\s<>()\\[\\]@&]{1,99}[@&][\\w-]{1,99}(?:\\.[\\w-]{1,99})+\\s*[>)\\]]"
                    + "|mailto:[^\\s<>]{1,199}|[^\\s<>()\\[\\]@,;]{1,99}@[\\w-]{1,99}(?:\\.[\\w-]{1,99})*");

    private MailAddresses() {}

    /** Returns the text without e-mail addresses, and clean. */
    static String drop(String text) {
        return CellText.clean(ADDRESS.matcher(text).replaceAll(" "));
    }
}
