package org.portregistry.publish.report;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.portregistry.ingest.datasets.RulingFiles;
import org.portregistry.model.Conflict;
import org.portregistry.model.Evidence;
import org.portregistry.model.Rival;
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
        Transport transport = conflict.transport();
        List<String> command =
                new ArrayList<>(List.of("rule", port + (transport.isStated() ? "/" : "") + transport.code()));
        String choose = "";
        List<Ruling.Rejection> reject = List.of();
        if (conflict.kind().isAboutOneService()) {
            Optional<Ruling.Rejection> last = lastStated(conflict);
            if (last.isEmpty()) {
                return Optional.empty();
            }
            reject = List.of(last.get());
            command.addAll(List.of(
                    "--reject", reject.get(0).source() + ":" + reject.get(0).stated()));
        } else {
            choose = conflict.rivals().get(0).service();
            command.add(choose);
        }
        command.addAll(List.of("--because", REASON, "--by", WHO));
        List<String> over = new ArrayList<>();
        for (String service : weighed) {
            if (!choose.isEmpty() && !service.equalsIgnoreCase(choose)) {
                over.add(service);
            }
        }
        String file = RulingFiles.name(port, transport);
        Ruling ruling =
                new Ruling(file, port, transport, choose, List.of(), reject, over, REASON, List.of(), WHO, WHEN);
        return Optional.of(
                new RulingDraft("datasets/rulings/" + file, RulingFiles.text(ruling), PROGRAM + quoted(command)));
    }

    /** Returns whether {@link #of} has an answer: where a conflict is about one service, a claim must state its name. */
    static boolean isPossible(Conflict conflict) {
        return !conflict.kind().isAboutOneService() || statesName(conflict);
    }

    private static boolean statesName(Conflict conflict) {
        for (Rival rival : conflict.rivals()) {
            for (Evidence claim : rival.claims()) {
                if (!claim.stated().isEmpty()) {
                    return true;
                }
            }
        }
        return false;
    }

    private static Optional<Ruling.Rejection> lastStated(Conflict conflict) {
        Set<Ruling.Rejection> stated = new LinkedHashSet<>();
        for (Rival rival : conflict.rivals()) {
            for (Evidence claim : rival.claims()) {
                if (!claim.stated().isEmpty()) {
                    stated.add(new Ruling.Rejection(claim.source(), claim.stated()));
                }
            }
        }
        Ruling.Rejection last = null;
        for (Ruling.Rejection one : stated) {
            last = one;
        }
        return Optional.ofNullable(last);
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
