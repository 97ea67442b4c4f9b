package org.portregistry.ingest.list.iana;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.portregistry.ingest.list.CellText;

/** The documents that a record refers to, as IANA prints them: {@code RFC9110}, a draft's name, an address, a title. */
final class References {

    /** A footnote's number, and {@code n/a}, name no document. */
    private static final Pattern NO_DOCUMENT = Pattern.compile("[0-9]{0,3}|n/a", Pattern.CASE_INSENSITIVE);

    private References() {}

    /**
     * Returns how IANA prints a reference.
     *
     * @param type {@code rfc}, {@code draft}, {@code uri}, {@code text}, {@code note}, ...
     * @param target what it points to: {@code rfc9110}
     * @param text its own wording, which goes before the target; may be empty
     */
    static String printed(String type, String target, String text) {
        if (!text.isBlank()) {
            return CellText.clean(text);
        }
        return type.equals("rfc") ? target.toUpperCase(Locale.ROOT) : CellText.clean(target);
    }

    /** Returns the references, each once, in order, joined by {@code "; "}, without what names no document. */
    static String joined(List<String> references) {
        return references.stream()
                .map(MailAddresses::drop)
                .filter(document -> !NO_DOCUMENT.matcher(document).matches())
                .distinct()
                .collect(Collectors.joining("; "));
    }
}
