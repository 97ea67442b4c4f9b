package org.portregistry.publish.report;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.portregistry.model.Transport;
import org.portregistry.publish.table.JsonRows;

/** The form of a card in the data beside the page; what follows from a source's row in the page is left out. */
final class CardJson {

    private CardJson() {}

    static void write(JsonGenerator json, Card card) throws IOException {
        json.writeStartObject();
        json.writeStringField("id", card.id());
        json.writeStringField("state", card.standing().code());
        json.writeStringField("rule", card.rule());
        json.writeStringField("since", card.since());
        json.writeStringField("place", card.place());
        json.writeStringField("question", card.question());
        json.writeStringField("sentence", card.sentence());
        json.writeStringField("choice", card.choice());
        json.writeStringField("iana", card.iana());
        json.writeStringField("page", card.portPage());
        json.writeBooleanField("canSettle", card.canSettle());
        if (card.othersWeighed().isPresent()) {
            json.writeStringField("weighed", card.othersWeighed().get());
        }
        json.writeArrayFieldStart("sides");
        for (Side side : card.sides()) {
            write(json, side);
        }
        json.writeEndArray();
        json.writeObjectFieldStart("matrix");
        if (card.matrix().isPresent()) {
            for (Map.Entry<String, Set<Transport>> says :
                    card.matrix().get().says().entrySet()) {
                JsonRows.writeTexts(
                        json,
                        says.getKey(),
                        says.getValue().stream().map(Transport::code).toList());
            }
        }
        json.writeEndObject();
        if (card.matrix().isPresent() && card.matrix().get().more() > 0) {
            json.writeNumberField("matrixMore", card.matrix().get().more());
        }
        json.writeEndObject();
    }

    private static void write(JsonGenerator json, Side side) throws IOException {
        json.writeStartObject();
        json.writeStringField("service", side.service());
        json.writeStringField("status", side.status());
        json.writeStringField("supported", side.supported());
        json.writeStringField("description", side.description());
        json.writeStringField("date", side.date());
        json.writeStringField("reference", side.reference());
        json.writeArrayFieldStart("claims");
        for (ClaimLine claim : side.claims()) {
            JsonRows.writeTexts(json, List.of(claim.source(), claim.place(), claim.stated()));
        }
        json.writeEndArray();
        if (side.more() > 0) {
            json.writeNumberField("more", side.more());
        }
        json.writeArrayFieldStart("rejectable");
        for (List<String> family : side.rejectable()) {
            JsonRows.writeTexts(json, family);
        }
        json.writeEndArray();
        json.writeEndObject();
    }
}
