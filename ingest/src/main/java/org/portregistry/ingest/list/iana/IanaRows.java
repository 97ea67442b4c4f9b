package org.portregistry.ingest.list.iana;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.portregistry.ingest.list.Column;
import org.portregistry.ingest.list.Row;

/** Turns the records of IANA's registry into rows, with what its own phrases state in columns of their own. */
final class IanaRows {

    private IanaRows() {}

    /** Returns one row per record, in order. */
    static List<Row> of(List<IanaRecord> records, People people) {
        CurrentNames current = new CurrentNames(records);
        List<Row> rows = new ArrayList<>(records.size());
        for (int i = 0; i < records.size(); i++) {
            rows.add(row(records.get(i), current.of(i), current.aliasesOf(i), people));
        }
        return rows;
    }

    private static Row row(IanaRecord found, String currentName, List<String> aliases, People people) {
        if (found.name().isEmpty() && found.ports().isEmpty()) {
            return Row.skipped(found.place(), "neither name nor port", found.description());
        }
        if (found.name().isEmpty() && found.description().isEmpty()) {
            return Row.skipped(found.place(), "neither name nor description", found.ports() + " " + found.transport());
        }
        Map<Column, String> cells = new EnumMap<>(Column.class);
        cells.put(Column.PORT, found.ports());
        cells.put(Column.TRANSPORT, found.transport());
        cells.put(Column.NAME, found.name());
        cells.put(
                Column.STATUS,
                RecordStatus.of(found.name(), found.description()).code());
        cells.put(Column.DESCRIPTION, CurrentNames.withoutPhrase(found.description()));
        cells.put(Column.ALIASES, String.join("; ", aliases));
        cells.put(Column.ASSIGNEE, people.names(found.assignees()));
        cells.put(Column.CONTACT, people.names(found.contacts()));
        cells.put(Column.REFERENCE, References.joined(found.references()));
        cells.put(Column.SERVICE_CODE, found.serviceCode());
        cells.put(Column.REGISTERED, found.registered());
        cells.put(Column.MODIFIED, found.modified());
        cells.put(Column.CURRENT_NAME, currentName);
        cells.put(Column.UNAUTHORIZED_USE, found.unauthorizedUse() ? "yes" : "");
        return Row.of(found.place(), cells);
    }
}
