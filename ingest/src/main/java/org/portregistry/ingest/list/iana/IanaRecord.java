package org.portregistry.ingest.list.iana;

import java.util.List;
import java.util.function.Function;
import org.portregistry.ingest.list.CellText;
import org.portregistry.model.Nulls;

/**
 * One record of IANA's registry, in whichever form it was published; white space is normalised, absent text empty.
 *
 * @param place finds the record again: {@code record 812}, {@code line 42}
 * @param name the service name; empty for a port that is reserved or unassigned
 * @param ports {@code 80}, {@code 6000-6063}; empty for a service name without a port
 * @param transport {@code tcp}, {@code udp}, {@code sctp}, {@code dccp}, or empty
 * @param description the description, IANA's phrase about the name that it replaces included
 * @param note the assignment notes
 * @param assignees the ids, or names, of those who hold the assignment
 * @param contacts the ids, or names, of those to ask
 * @param references the documents, such as {@code RFC9110}
 * @param serviceCode the DCCP service code
 * @param registered the registration date, {@code YYYY-MM-DD} or {@code YYYY-MM}
 * @param modified the modification date, in the same form
 * @param unauthorizedUse whether IANA reports unauthorized use
 */
record IanaRecord(
        String place,
        String name,
        String ports,
        String transport,
        String description,
        String note,
        List<String> assignees,
        List<String> contacts,
        List<String> references,
        String serviceCode,
        String registered,
        String modified,
        boolean unauthorizedUse) {

    /** Returns the record whose cells a table of IANA's has, people and documents in brackets. */
    static IanaRecord of(String place, Function<Title, String> cells) {
        return new IanaRecord(
                place,
                cells.apply(Title.NAME),
                cells.apply(Title.PORTS),
                cells.apply(Title.TRANSPORT),
                cells.apply(Title.DESCRIPTION),
                cells.apply(Title.NOTES),
                Bracketed.items(cells.apply(Title.ASSIGNEE)),
                Bracketed.items(cells.apply(Title.CONTACT)),
                Bracketed.items(cells.apply(Title.REFERENCE)),
                cells.apply(Title.SERVICE_CODE),
                cells.apply(Title.REGISTERED),
                cells.apply(Title.MODIFIED),
                !cells.apply(Title.UNAUTHORIZED_USE).isBlank());
    }

    IanaRecord {
        Nulls.refuse(place);
        name = CellText.clean(name);
        ports = CellText.clean(ports);
        transport = CellText.clean(transport);
        description = CellText.clean(description);
        note = CellText.clean(note);
        assignees = List.copyOf(assignees);
        contacts = List.copyOf(contacts);
        references = List.copyOf(references);
        serviceCode = CellText.clean(serviceCode);
        registered = CellText.clean(registered);
        modified = CellText.clean(modified);
    }
}
