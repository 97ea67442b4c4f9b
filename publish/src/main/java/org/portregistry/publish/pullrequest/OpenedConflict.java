package org.portregistry.publish.pullrequest;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import org.portregistry.model.Nulls;

/**
 * A conflict that a person must look at, as {@code conflicts.json} tells it.
 *
 * @param id its id
 * @param port its first port
 * @param transport the code of its transport, or empty
 * @param since the version that first showed it
 * @param sentence what is wrong
 * @param rivals the sides, the preferred one first
 */
public record OpenedConflict(String id, int port, String transport, String since, String sentence, List<Side> rivals) {

    /**
     * One side.
     *
     * @param service its service
     * @param status the code of its status
     * @param claims who says so, each as {@code source place "stated"}
     */
    public record Side(String service, String status, List<String> claims) {
        /** Refuses null and copies the list. */
        public Side {
            Nulls.refuse(service, status);
            claims = List.copyOf(claims);
        }
    }

    /** Refuses null and copies the list. */
    public OpenedConflict {
        Nulls.refuse(id, transport, since, sentence);
        rivals = List.copyOf(rivals);
    }

    /** Returns the open ones of {@code conflicts.json}, in its order. */
    public static List<OpenedConflict> parse(JsonNode file) {
        List<OpenedConflict> open = new ArrayList<>();
        for (JsonNode conflict : file.path("conflicts")) {
            if (conflict.path("state").asText().equals("open")) {
                List<Side> sides = new ArrayList<>();
                conflict.path("rivals").forEach(rival -> sides.add(side(rival)));
                open.add(new OpenedConflict(
                        conflict.path("id").asText(),
                        conflict.path("port").asInt(),
                        conflict.path("transport").asText(),
                        conflict.path("since").asText(),
                        conflict.path("sentence").asText(),
                        sides));
            }
        }
        return open;
    }

    private static Side side(JsonNode rival) {
        List<String> claims = new ArrayList<>();
        for (JsonNode claim : rival.path("claims")) {
            String stated = claim.path("stated").asText();
            claims.add(claim.path("source").asText() + " " + claim.path("place").asText()
                    + (stated.isEmpty() ? "" : " “" + stated + "”"));
        }
        return new Side(
                rival.path("service").asText(),
                rival.path("status").asText(),
                claims.stream().distinct().toList());
    }
}
