package org.portregistry.ingest.list.iana;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.portregistry.ingest.list.CellText;

/** The columns of IANA's tables, in their order, by the titles that they have had. */
enum Title {
    /** The service name. */
    NAME("service name"),
    /** The port number or range. */
    PORTS("port number"),
    /** The transport protocol. */
    TRANSPORT("transport protocol"),
    /** The description. */
    DESCRIPTION("description"),
    /** Ids of who holds the assignment, in brackets. */
    ASSIGNEE("assignee"),
    /** Ids of whom to ask, in brackets. */
    CONTACT("contact"),
    /** The date of registration. */
    REGISTERED("registration date"),
    /** The date of the last change. */
    MODIFIED("modification date"),
    /** The documents, in brackets. */
    REFERENCE("reference"),
    /** The DCCP service code. */
    SERVICE_CODE("service code"),
    /** What is known of unauthorized use; renamed in 2014. */
    UNAUTHORIZED_USE("unauthorized use reported", "known unauthorized uses"),
    /** Notes. */
    NOTES("assignment notes");

    private final List<String> texts;

    Title(String... texts) {
        this.texts = List.of(texts);
    }

    /** Returns the column of that title, in any case; empty for any other text. */
    static Optional<Title> parse(String text) {
        String folded = CellText.clean(text).toLowerCase(Locale.ROOT);
        return Arrays.stream(values())
                .filter(title -> title.texts.contains(folded))
                .findFirst();
    }

    /** Returns the titles that the column has had, in lower case. */
    List<String> texts() {
        return texts;
    }

    /** Returns whether a table without it is not IANA's. */
    boolean isRequired() {
        return compareTo(DESCRIPTION) <= 0;
    }
}
