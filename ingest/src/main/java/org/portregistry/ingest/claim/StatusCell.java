package org.portregistry.ingest.claim;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.portregistry.ingest.list.CellText;
import org.portregistry.model.ClaimStatus;

/** A cell, or a text, that says what the standing of a use is. */
public final class StatusCell {

    /** {@code Port 0 is marked reserved}. */
    private static final Pattern MARKED_RESERVED =
            Pattern.compile("^(?:(?:(?:this )?port(?: \\d+)?|it) )?is (?:marked )?(?:as )?reserved\\b");

    private StatusCell() {}

    /** Returns the status that the cell states in one or two words; empty if it states none that is ours. */
    public static Optional<ClaimStatus> parse(String cell) {
        return switch (CellText.withoutFootnotes(CellText.clean(cell)).toLowerCase(Locale.ROOT)) {
            case "assigned", "official", "registered", "iana", "iana assigned", "iana registered", "standard" ->
                Optional.of(ClaimStatus.ASSIGNED);
            case "unofficial",
                    "unregistered",
                    "not official",
                    "not registered",
                    "not assigned",
                    "non-iana",
                    "non-standard" -> Optional.of(ClaimStatus.UNOFFICIAL);
            case "reserved" -> Optional.of(ClaimStatus.RESERVED);
            case "unassigned", "available", "free", "not used", "unused" -> Optional.of(ClaimStatus.UNASSIGNED);
            case "unauthorized", "unauthorised", "unauthorized use" -> Optional.of(ClaimStatus.UNAUTHORIZED);
            case "malicious", "malware", "trojan", "trojan horse", "backdoor", "worm", "virus", "rootkit" ->
                Optional.of(ClaimStatus.MALICIOUS);
            default -> Optional.empty();
        };
    }

    /** Returns the status of a cell under a heading such as <em>Official</em>, where a bare yes or no answers it. */
    public static Optional<ClaimStatus> answer(String cell) {
        return switch (cell.toLowerCase(Locale.ROOT)) {
            case "yes", "y", "true" -> Optional.of(ClaimStatus.ASSIGNED);
            case "no", "n", "false" -> Optional.of(ClaimStatus.UNOFFICIAL);
            default -> parse(cell);
        };
    }

    /**
     * Returns the status of a name or description that withholds the port instead of naming a service: it is, or as a
     * description begins with, {@code Reserved} or {@code Unassigned}.
     */
    public static Optional<ClaimStatus> withheld(String text) {
        String lower = text.toLowerCase(Locale.ROOT);
        if (isWord(lower, "reserved")) {
            return Optional.of(ClaimStatus.RESERVED);
        }
        if (MARKED_RESERVED.matcher(lower).find()) {
            return Optional.of(ClaimStatus.RESERVED);
        }
        return isWord(lower, "unassigned") ? Optional.of(ClaimStatus.UNASSIGNED) : Optional.empty();
    }

    /** Returns whether a cell about unauthorized use reports one: it says something other than no. */
    public static boolean reports(String cell) {
        return !cell.isEmpty()
                && answer(cell).orElse(ClaimStatus.LISTED) != ClaimStatus.UNOFFICIAL
                && NameCell.isName(cell);
    }

    /** Returns the status that a description states and nothing else: {@code [unauthorized use]}. */
    public static Optional<ClaimStatus> remark(String description) {
        return parse(description.replaceAll("^[\\[(]|[\\])]$", ""));
    }

    private static boolean isWord(String text, String word) {
        return text.startsWith(word)
                && (text.length() == word.length() || !Character.isLetterOrDigit(text.charAt(word.length())));
    }
}
