package org.portregistry.publish.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.portregistry.ingest.datasets.RulingFiles;
import org.portregistry.model.Conflict;
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
    private static final String PROGRAM = "java -jar publish/target/port-registry.jar ";
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
     * Returns the ruling that confirms what the rules would choose, or, where the conflict is about one service, that
     * rejects its last claim; empty where there is no such claim.
     *
     * @param weighed the benign services on record at the port, which a choice is weighed against
     */
    static Optional<RulingDraft> of(Conflict conflict, List<String> weighed) {
        int port = conflict.ports().start();
        if (conflict.kind().isAboutOneService()) {
            return stated(conflict)
                    .reduce((one, next) -> next)
                    .map(last -> rejecting(port, conflict.transport(), last));
        }
        return Optional.of(
                choosing(port, conflict.transport(), conflict.rivals().get(0).service(), weighed));
    }

    /** Returns whether {@link #of} has an answer: where a conflict is about one service, a claim must state its name. */
    static boolean isPossible(Conflict conflict) {
        return !conflict.kind().isAboutOneService()
                || stated(conflict).findAny().isPresent();
    }

    /** Returns the ruling that prefers a service to the others that are weighed. */
    public static RulingDraft choosing(int port, Transport transport, String service, List<String> weighed) {
        List<String> over = weighed.stream()
                .filter(other -> !other.equalsIgnoreCase(service))
                .toList();
        return of(port, transport, service, List.of(), over, List.of(service));
    }

    private static RulingDraft rejecting(int port, Transport transport, Ruling.Rejection claim) {
        return of(
                port,
                transport,
                "",
                List.of(claim),
                List.of(),
                List.of("--reject", claim.source() + ":" + claim.stated()));
    }

    private static RulingDraft of(
            int port,
            Transport transport,
            String choose,
            List<Ruling.Rejection> reject,
            List<String> over,
            List<String> arguments) {
        String file = RulingFiles.name(port, transport);
        Ruling ruling =
                new Ruling(file, port, transport, choose, List.of(), reject, over, REASON, List.of(), WHO, WHEN);
        List<String> command =
                new ArrayList<>(List.of("rule", port + (transport.isStated() ? "/" : "") + transport.code()));
        command.addAll(arguments);
        command.addAll(List.of("--because", REASON, "--by", WHO));
        return new RulingDraft(
                "datasets/rulings/" + file,
                RulingFiles.text(ruling),
                PROGRAM + command.stream().map(RulingDraft::quoted).collect(Collectors.joining(" ")));
    }

    private static Stream<Ruling.Rejection> stated(Conflict conflict) {
        return conflict.rivals().stream()
                .flatMap(rival -> rival.claims().stream())
                .filter(claim -> !claim.stated().isEmpty())
                .map(claim -> new Ruling.Rejection(claim.source(), claim.stated()))
                .distinct();
    }

    /** Returns a word so that a POSIX shell reads it back as it is. */
    static String quoted(String word) {
        return word.matches("[A-Za-z0-9._/:=,+-]+") ? word : "'" + word.replace("'", "'\\''") + "'";
    }
}
