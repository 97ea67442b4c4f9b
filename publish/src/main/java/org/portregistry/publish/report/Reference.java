package org.portregistry.publish.report;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.portregistry.model.Nulls;

/**
 * A part of a reference: text, or a document that can be opened.
 *
 * @param text as stated
 * @param url its address; empty where it is text alone
 */
public record Reference(String text, String url) {
    private static final Pattern DOCUMENT =
            Pattern.compile("\\bRFC[ -]?0*(\\d{1,5})\\b|https?://[^\\s;,<>\"]+", Pattern.CASE_INSENSITIVE);

    /** Refuses null. */
    public Reference {
        Nulls.refuse(text, url);
    }

    /** Returns the parts of a reference as stated, in which RFCs and web addresses can be opened. */
    static List<Reference> of(String stated) {
        List<Reference> parts = new ArrayList<>();
        Matcher document = DOCUMENT.matcher(stated);
        int end = 0;
        while (document.find()) {
            if (document.start() > end) {
                parts.add(new Reference(stated.substring(end, document.start()), ""));
            }
            String rfc = document.group(1);
            parts.add(new Reference(
                    document.group(), rfc == null ? document.group() : "https://www.rfc-editor.org/rfc/rfc" + rfc));
            end = document.end();
        }
        if (end < stated.length()) {
            parts.add(new Reference(stated.substring(end), ""));
        }
        return parts;
    }
}
