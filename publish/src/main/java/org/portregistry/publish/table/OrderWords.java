package org.portregistry.publish.table;

/** Why something comes first, in words behind what they explain. */
public final class OrderWords {

    private OrderWords() {}

    /** Returns the words for a rule of ranking, by the name of its constant. */
    public static String of(String basis) {
        return switch (basis) {
            case "LOCAL" -> ", by your own file";
            case "RULING" -> ", by a maintainer's ruling";
            case "IN_USE" -> ", as the software's own documentation says what is in use here";
            case "REGISTRY" -> ", as IANA assigns it";
            case "SUPPORT" -> ", by the number of independent sources";
            case "AUTHORITY" -> ", by the weight of its source";
            case "TIE" -> "; no evidence for the order, alphabetical";
            default -> ", by " + basis;
        };
    }
}
