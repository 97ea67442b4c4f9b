package org.portregistry.publish.verify;

/** One piece of evidence as a text to compare. */
final class EvidenceText {
    static final String COLUMN = "evidence";

    private EvidenceText() {}

    static String of(String source, String place, String stated, String match, String used, String aliases) {
        return String.join("\t", source, place, stated, match, used, aliases);
    }
}
