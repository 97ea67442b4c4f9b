package org.portregistry.ingest.claim;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeSet;
import org.portregistry.ingest.list.CellText;
import org.portregistry.model.ClaimStatus;
import org.portregistry.model.Transport;
import org.portregistry.model.Used;

/**
 * A cell in the column of one transport.
 *
 * @param meaning what it says
 * @param instead the transport that it names itself, where that is another than its column's; else empty
 * @param also further transports that it names: {@code Yes, and SCTP}
 */
public record TransportMark(Meaning meaning, Optional<Transport> instead, List<Transport> also) {

    /** What marks say. */
    public enum Meaning {
        /** On this transport; and where the list grades, assigned and used. */
        YES,
        /** On this transport at times: Wikipedia's {@code Yes/No}. */
        CONDITIONAL,
        /** Assigned, but not used. */
        ASSIGNED,
        /** Used, but not assigned. */
        UNOFFICIAL,
        /** Withheld. */
        RESERVED,
        /** Not on this transport. */
        NO,
        /** Nothing, or that nobody knows. */
        SILENT;

        /** Returns whether the mark belongs to a scale that tells assigned from used, as Wikipedia's. */
        public boolean grades() {
            return this == ASSIGNED || this == UNOFFICIAL;
        }

        /** Returns the status that it states, in a list that grades or not. */
        public ClaimStatus status(boolean graded) {
            return switch (this) {
                case YES, CONDITIONAL -> graded ? ClaimStatus.ASSIGNED : ClaimStatus.LISTED;
                case ASSIGNED -> ClaimStatus.ASSIGNED;
                case UNOFFICIAL -> ClaimStatus.UNOFFICIAL;
                case RESERVED -> ClaimStatus.RESERVED;
                case NO, SILENT -> ClaimStatus.LISTED;
            };
        }

        /** Returns whether it states use, in a list that grades or not. */
        public Used used(boolean graded) {
            return switch (this) {
                case YES -> graded ? Used.YES : Used.UNSTATED;
                case ASSIGNED -> Used.NO;
                case CONDITIONAL, UNOFFICIAL, RESERVED, NO, SILENT -> Used.UNSTATED;
            };
        }
    }

    /** Copies the list. */
    public TransportMark {
        also = List.copyOf(also);
    }

    /**
     * Reads a cell; a blank one is silent.
     *
     * @throws UnreadableException if it says something else
     */
    public static TransportMark parse(String cell) throws UnreadableException {
        String text = CellText.withoutFootnotes(CellText.clean(cell)).toLowerCase(Locale.ROOT);
        // Wikitext templates colour a cell and state the word: {{maybe|assigned}}, {{n/a|reserved}}.
        String word = text.substring(text.lastIndexOf('|') + 1).strip();
        int comma = word.indexOf(", and ");
        String first = comma < 0 ? word : word.substring(0, comma);
        Optional<Meaning> meaning = meaning(first);
        if (meaning.isEmpty()) {
            throw new UnreadableException(Unreadable.UNCLEAR_MARK);
        }
        TreeSet<Transport> also = new TreeSet<>();
        if (comma >= 0) {
            also.addAll(TransportCell.parse(word.substring(comma + 6)).transports());
        }
        return new TransportMark(meaning.get(), Transport.parse(first), List.copyOf(also));
    }

    private static Optional<Meaning> meaning(String word) {
        return switch (word) {
            case "yes", "y", "x", "true", "1", "✔", "✔️", "✓", "✅", "☑", "☑️", "●", "•", "√", "used", "official" ->
                Optional.of(Meaning.YES);
            case "yes/no" -> Optional.of(Meaning.CONDITIONAL);
            case "assigned" -> Optional.of(Meaning.ASSIGNED);
            case "unofficial" -> Optional.of(Meaning.UNOFFICIAL);
            case "reserved" -> Optional.of(Meaning.RESERVED);
            case "no", "n", "false", "0", "❌", "✗", "✘", "✖", "✖️", "☐", "×" -> Optional.of(Meaning.NO);
            case "", "?", "-", "–", "—", "n/a", "na", "maybe", "unknown", "none" -> Optional.of(Meaning.SILENT);
            default -> {
                if (Transport.parse(word).isPresent()) {
                    yield Optional.of(Meaning.YES);
                }
                // Wikipedia's "Port 22": not on this transport here, but there.
                yield word.matches("ports? \\d[\\d\\s,&–-]*") ? Optional.of(Meaning.NO) : Optional.empty();
            }
        };
    }
}
