package org.portregistry.publish.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.portregistry.ingest.datasets.RulingFiles;
import org.portregistry.model.Conflict;
import org.portregistry.model.ConflictKind;
import org.portregistry.model.Ruling;
import org.portregistry.model.Transport;

/**
 * A ruling that would settle a conflict, for a person to finish: its reason, who decides and when are left to fill in, and
 * the datasets' reader refuses the file until they are.
 *
 * @param file its path in the repository
 * @param json its content
 * @param command the command that writes it
 */
public record RulingDraft(String file, String json, String command) {
    private static final String PROGRAM = "bin/port-registry ";
    private static final String REASON = "…";
    private static final String WHO = "YOUR NAME";
    private static final String WHEN = "YYYY-MM-DD";

    /** Refuses null. */
    public RulingDraft {
        Objects.requireNonNull(file);
        Objects.requireNonNull(json);
        Objects.requireNonNull(command);
    }

    /**
     * Returns the ruling to begin with. Rivals: what the rules would choose. A service whose transports are disputed: all of
     * them are right. Any other conflict about one service: its last claim that may be rejected is wrong, with its copies;
     * empty where there is none.
     *
     * @param weighed the benign services on record at the port, which a choice is weighed against
     * @param families which claims are copies, and which may be rejected
     */
    static Optional<RulingDraft> of(Conflict conflict, List<String> weighed, ClaimFamilies families) {
        int port = conflict.ports().start();
        Transport transport = conflict.transport();
        List<String> command =
                new ArrayList<>(List.of("rule", port + (transport.isStated() ? "/" : "") + transport.code()));
        String choose = "";
        List<String> accept = List.of();
        List<Ruling.Rejection> reject = List.of();
        if (conflict.kind() == ConflictKind.TRANSPORT_MISMATCH) {
            accept = List.of(conflict.service());
            command.addAll(List.of("--accept", conflict.service()));
        } else if (conflict.kind().isAboutOneService()) {
            List<List<Ruling.Rejection>> wrong = rejectable(conflict, families);
            if (wrong.isEmpty()) {
                return Optional.empty();
            }
            reject = wrong.get(wrong.size() - 1);
            for (Ruling.Rejection claim : reject) {
                command.addAll(List.of("--reject", claim.source() + ":" + claim.stated()));
            }
        } else {
            choose = conflict.rivals().get(0).service();
            command.add(choose);
        }
        command.addAll(List.of("--because", REASON, "--by", WHO));
        String first = accept.isEmpty() ? choose : accept.get(0);
        List<String> over = weighed.stream()
                .filter(service -> !first.isEmpty() && !service.equalsIgnoreCase(first))
                .toList();
        String file = RulingFiles.name(port, transport);
        Ruling ruling = new Ruling(file, port, transport, choose, accept, reject, over, REASON, List.of(), WHO, WHEN);
        return Optional.of(
                new RulingDraft("datasets/rulings/" + file, RulingFiles.text(ruling), PROGRAM + quoted(command)));
    }

    /** Returns whether {@link #of} has an answer. */
    static boolean isPossible(Conflict conflict, ClaimFamilies families) {
        return !conflict.kind().isAboutOneService()
                || conflict.kind() == ConflictKind.TRANSPORT_MISMATCH
                || !rejectable(conflict, families).isEmpty();
    }

    private static List<List<Ruling.Rejection>> rejectable(Conflict conflict, ClaimFamilies families) {
        return families.rejectable(conflict.rivals().stream()
                .flatMap(rival -> rival.claims().stream())
                .toList());
    }

    private static String quoted(List<String> words) {
        List<String> quoted = new ArrayList<>(words.size());
        for (String word : words) {
            quoted.add(quoted(word));
        }
        return String.join(" ", quoted);
    }

    /** Returns a word so that a POSIX shell reads it back as it is. */
    static String quoted(String word) {
        boolean plain = !word.isEmpty();
        for (int i = 0; i < word.length(); i++) {
            char c = word.charAt(i);
            plain &= c >= 'A' && c <= 'Z' || c >= 'a' && c <= 'z' || c >= '0' && c <= '9' || "._/:=,+-".indexOf(c) >= 0;
        }
        return plain ? word : "'" + word.replace("'", "'\\''") + "'";
    }
}
