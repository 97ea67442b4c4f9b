package org.portregistry.publish.report;

import java.util.List;
import java.util.Locale;
import org.portregistry.model.Basis;
import org.portregistry.model.Conflict;
import org.portregistry.model.ConflictKind;
import org.portregistry.model.Rival;

/** What the report calls things. */
final class Wording {

    private Wording() {}

    /** Returns where a conflict is: {@code 9200/tcp}, {@code 6000-6063/tcp}, {@code 143}. */
    static String place(Conflict conflict) {
        return conflict.ports()
                + (conflict.transport().isStated() ? "/" + conflict.transport().code() : "");
    }

    /** Returns the conflict as the question that it puts to a maintainer. */
    static String question(Conflict conflict) {
        List<String> services =
                conflict.rivals().stream().map(Rival::service).distinct().toList();
        return switch (conflict.kind()) {
            case RIVAL_ASSIGNMENTS -> "Which of IANA’s names comes first: " + listed(services, "or") + "?";
            case RIVAL_SERVICES -> listed(services, "or") + "?";
            case TRANSPORT_MISMATCH -> "Which transports does " + conflict.service() + " use?";
            case USE_CLASH -> "Is " + conflict.service() + " in use?";
            case TRANSPORT_SPLIT -> listed(services, "and") + ", by transport";
            case SHARED_USE -> listed(services, "and") + " share it";
            case MISPLACED_SERVICE -> conflict.service() + ", away from its assigned port";
            case STATUS_CLASH -> "What is the status of " + conflict.service() + "?";
            case RANGE_OVERLAP -> "Ranges of " + listed(services, "and") + " overlap";
        };
    }

    /** Returns what the rule chooses, and why. */
    static String choice(Conflict conflict, List<Side> sides) {
        String first = sides.get(0).service();
        if (conflict.kind().isAboutOneService()) {
            return switch (conflict.rule()) {
                case LOCAL -> "Your own overlay decides it.";
                case RULING -> "A ruling decides it.";
                case IN_USE -> "The software’s own documentation decides it.";
                case REGISTRY -> "IANA’s assignment decides it; what other sources say stays on record as evidence.";
                case SUPPORT -> "The side of more independent sources decides it.";
                case AUTHORITY ->
                    "As many sources stand on each side, so the weightier source decides until a maintainer does.";
                case TIE ->
                    "As many sources of equal weight stand on each side: nothing decides it until a maintainer does.";
            };
        }
        return switch (conflict.rule()) {
            case LOCAL -> first + " is first: your own overlay names it.";
            case RULING -> first + " is first: a ruling in datasets/rulings says so.";
            case IN_USE -> first + " is first: the software’s own documentation says that it is in use here.";
            case REGISTRY -> first + " is first: IANA assigns it here, which outranks any number of lists.";
            case SUPPORT ->
                first + " is first: " + sides.get(0).supported() + (sides.get(0).support() == 1 ? " names" : " name")
                        + " it, the next has " + next(sides) + ".";
            case AUTHORITY ->
                first + " would be first: support is equal, and its source weighs more. Not reviewed yet.";
            case TIE ->
                first
                        + " would be first: support and weight are equal, so the order is alphabetical. Not reviewed yet.";
        };
    }

    private static int next(List<Side> sides) {
        return sides.stream().skip(1).mapToInt(Side::support).max().orElse(0);
    }

    /** Returns what a rule of ranking is called on a badge. */
    static String of(Basis rule) {
        return switch (rule) {
            case LOCAL -> "overlay";
            case RULING -> "ruling";
            case IN_USE -> "documented use";
            case REGISTRY -> "IANA";
            case SUPPORT -> "most sources";
            case AUTHORITY -> "weight of sources";
            case TIE -> "alphabetical";
        };
    }

    /** Returns what a kind is called in lists. */
    static String of(ConflictKind kind) {
        String words = kind.code().replace('-', ' ');
        return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }

    private static String listed(List<String> services, String word) {
        int size = services.size();
        if (size > 4) {
            return String.join(", ", services.subList(0, 3)) + " " + word + " " + (size - 3) + " more";
        }
        return size == 1
                ? services.get(0)
                : String.join(", ", services.subList(0, size - 1)) + " " + word + " " + services.get(size - 1);
    }
}
