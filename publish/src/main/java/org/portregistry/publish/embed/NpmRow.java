package org.portregistry.publish.embed;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.portregistry.model.Assignment;
import org.portregistry.model.Basis;
import org.portregistry.model.Status;
import org.portregistry.model.Transport;
import org.portregistry.model.Used;
import org.portregistry.publish.table.Field;
import org.portregistry.publish.table.Tables;

/**
 * The rows of {@code rows.json}: the cells of ports.csv as an array, but {@code id} and {@code class}, which its reader
 * makes of the others; words that rows share stand once and are numbered. Written out column by column for speed; {@code
 * verify} compares them with ports.csv.
 */
final class NpmRow {
    private final Bytes json;
    private final Map<List<String>, Integer> sources = new LinkedHashMap<>();
    private int empty;
    private int serviceAt;
    private int labelAt;
    private int labelEnd;
    private int descriptionAt;
    private int descriptionEnd;

    /** The columns of a row. */
    static List<String> columns() {
        List<String> columns = new ArrayList<>();
        for (Field<Assignment> field : Tables.PORTS.fields()) {
            if (!field.column().name().equals("id") && !field.column().name().equals("class")) {
                columns.add(field.column().name());
            }
        }
        return columns;
    }

    NpmRow(Bytes json) {
        this.json = json;
    }

    void write(Assignment row) {
        json.one('[').digits(row.port());
        empty = 0;
        filled().digits(row.transport().ordinal());
        serviceAt = json.size();
        text(row.service());
        labelAt = json.size();
        text(row.label());
        labelEnd = json.size();
        filled().digits(row.rank());
        filled().digits(row.status().ordinal());
        filled().digits(row.used().ordinal());
        descriptionAt = json.size();
        text(row.description());
        descriptionEnd = json.size();
        texts(row.aliases());
        texts(row.categories());
        text(row.risk());
        number(row.frequency());
        text(row.assignee());
        text(row.contact());
        text(row.reference());
        text(row.serviceCode());
        text(row.registered());
        text(row.modified());
        text(row.unauthorizedUse() ? "yes" : "");
        text(row.range().isEmpty() ? "" : row.range().get().toString());
        filled().digits(row.support());
        filled().digits(sources(row.sources()));
        filled().digits(row.basis().ordinal());
        texts(row.conflicts());
        json.one(']');
    }

    /**
     * Writes {@code ["http","World Wide Web HTTP"]}, or its label: copied from the row that was written last, which is a
     * good deal faster than to write it again.
     */
    void copyNames(Bytes index) {
        index.one('[').all(json.array(), serviceAt + 1, labelAt);
        boolean described = descriptionEnd > descriptionAt;
        if (described || labelEnd > labelAt) {
            index.all(json.array(), described ? descriptionAt : labelAt, described ? descriptionEnd : labelEnd);
        } else {
            index.text(",\"\"");
        }
        index.one(']');
    }

    private int sources(List<String> list) {
        Integer number = sources.get(list);
        if (number == null) {
            number = sources.size();
            sources.put(list, number);
        }
        return number;
    }

    /** Writes the words that rows give by their numbers, after the rows. */
    void writeWords() {
        json.text("{\"transport\":");
        List<String> words = new ArrayList<>();
        for (Transport transport : Transport.values()) {
            words.add(transport.code());
        }
        list(json, words);
        json.text(",\"status\":");
        words.clear();
        for (Status status : Status.values()) {
            words.add(status.code());
        }
        list(json, words);
        json.text(",\"used\":");
        words.clear();
        for (Used used : Used.values()) {
            words.add(used.code());
        }
        list(json, words);
        json.text(",\"basis\":");
        words.clear();
        for (Basis basis : Basis.values()) {
            words.add(basis.name());
        }
        list(json, words);
        String separator = ",\"sources\":[\n";
        for (List<String> each : sources.keySet()) {
            list(json.text(separator), each);
            separator = ",\n";
        }
        json.text("]}");
    }

    static void list(Bytes json, List<String> items) {
        json.one('[');
        for (int i = 0; i < items.size(); i++) {
            if (i > 0) {
                json.one(',');
            }
            json.json(items.get(i));
        }
        json.one(']');
    }

    /** Returns where to write a cell that is not empty, after those before it. */
    private Bytes filled() {
        for (; empty > 0; empty--) {
            json.text(",\"\"");
        }
        return json.one(',');
    }

    private void text(String cell) {
        if (cell.isEmpty()) {
            empty++;
        } else {
            filled().json(cell);
        }
    }

    private void number(String cell) {
        if (cell.isEmpty()) {
            empty++;
        } else {
            filled().text(cell);
        }
    }

    private void texts(List<String> items) {
        if (items.isEmpty()) {
            empty++;
        } else {
            list(filled(), items);
        }
    }
}
