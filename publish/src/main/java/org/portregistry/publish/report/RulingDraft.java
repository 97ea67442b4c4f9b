package org.portregistry.publish.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.portregistry.ingest.datasets.RulingFiles;
import org.portregistry.model.Conflict;
import org.portregistry.model.ConflictKind;
import org.portregistry.model.Nulls;
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
        Nulls.refuse(file, json, command);
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
        if (conflict.kind() == ConflictKind.TRANSPORT_MISMATCH) {
            String service = conflict.service();
            return Optional.of(of(
                    port,
                    transport,
                    "",
                    List.of(service),
                    List.of(),
                    over(service, weighed),
                    List.of("--accept", service)));
        }
        if (conflict.kind().isAboutOneService()) {
            return rejectable(conflict, families)
                    .reduce((one, next) -> next)
                    .map(last -> rejecting(port, transport, last));
        }
        return Optional.of(choosing(port, transport, conflict.rivals().get(0).service(), weighed));
    }

    /** Returns whether {@link #of} has an answer. */
    static boolean isPossible(Conflict conflict, ClaimFamilies families) {
        return !conflict.kind().isAboutOneService()
                || conflict.kind() == ConflictKind.TRANSPORT_MISMATCH
                || rejectable(conflict, families).findAny().isPresent();
    }

    /** Returns the ruling that prefers a service to the others that are weighed. */
    public static RulingDraft choosing(int port, Transport transport, String service, List<String> weighed) {
        return of(port, transport, service, List.of(), List.of(), over(service, weighed), List.of(service));
    }

    private static List<String> over(String service, List<String> weighed) {
        return weighed.stream()
                .filter(other -> !other.equalsIgnoreCase(service))
                .toList();
    }

    private static RulingDraft rejecting(int port, Transport transport, List<Ruling.Rejection> claims) {
        List<String> arguments = claims.stream()
                .flatMap(claim -> Stream.of("--reject", claim.source() + ":" + claim.stated()))
                .toList();
        return of(port, transport, "", List.of(), claims, List.of(), arguments);
    }

    private static RulingDraft of(
            int port,
            Transport transport,
            String choose,
            List<String> accept,
            List<Ruling.Rejection> reject,
            List<String> over,
            List<String> arguments) {
        String file = RulingFiles.name(port, transport);
        Ruling ruling = new Ruling(file, port, transport, choose, accept, reject, over, REASON, List.of(), WHO, WHEN);
        List<String> command =
                new ArrayList<>(List.of("rule", port + (transport.isStated() ? "/" : "") + transport.code()));
        command.addAll(arguments);
        command.addAll(List.of("--because", REASON, "--by", WHO));
        return new RulingDraft(
                "datasets/rulings/" + file,
                RulingFiles.text(ruling),
                PROGRAM + command.stream().map(RulingDraft::quoted).collect(Collectors.joining(" ")));
    }

    private static Stream<List<Ruling.Rejection>> rejectable(Conflict conflict, ClaimFamilies families) {
        return families
                .rejectable(conflict.rivals().stream()
                        .flatMap(rival -> rival.claims().stream())
                        .toList())
                .stream();
    }

    /** Returns a word so that a POSIX shell reads it back as it is. */
    static String quoted(String word) {
        return word.matches("[A-Za-z0-9._/:=,+-]+") ? word : "'" + word.replace("'", "'\\''") + "'";
    }
}
