package org.portregistry.publish.table;

import java.util.List;
import org.portregistry.model.Assignment;
import org.portregistry.model.Evidence;

/**
 * Encodes rows in Avro's binary form, as {@code ports.avsc} describes them: the columns of {@link Tables#PORTS}, of which the
 * optional ones are unions with null, and the evidence.
 *
 * <p>Written for speed and fenced in here: without building records, and column by column, since every build encodes every
 * row. {@code verify} and the tests read them back by the schema, and compare each cell.
 */
public final class AvroRows {
    private static final int NULL = 0;
    private static final int VALUE = 1;
    private static final int END = 0;

    private AvroRows() {}

    /** Encodes a row with its evidence. */
    public static void write(Assignment row, AvroBuffer record) {
        record.writeString(row.id());
        record.writeLong(row.port());
        writeOptional(row.transport().code(), record);
        writeOptional(row.service(), record);
        writeOptional(row.label(), record);
        record.writeLong(row.rank());
        record.writeString(row.status().code());
        writeOptional(row.used().code(), record);
        record.writeString(row.portClass().code());
        writeOptional(row.description(), record);
        writeOptional(row.aliases(), record);
        writeOptional(row.categories(), record);
        writeOptional(row.risk(), record);
        writeDecimal(row.frequency(), record);
        writeOptional(row.assignee(), record);
        writeOptional(row.contact(), record);
        writeOptional(row.reference(), record);
        writeOptional(row.serviceCode(), record);
        writeOptional(row.registered(), record);
        writeOptional(row.modified(), record);
        writeOptional(row.unauthorizedUse() ? "yes" : "", record);
        writeOptional(row.range().isEmpty() ? "" : row.range().get().toString(), record);
        record.writeLong(row.support());
        writeList(row.sources(), record);
        record.writeString(row.basis().name());
        writeOptional(row.conflicts(), record);
        writeEvidence(row.evidence(), record);
    }

    private static void writeEvidence(List<Evidence> evidence, AvroBuffer record) {
        startArray(evidence.size(), record);
        for (int i = 0; i < evidence.size(); i++) {
            Evidence claim = evidence.get(i);
            record.writeString(claim.source());
            record.writeString(claim.place());
            writeOptional(claim.stated(), record);
            record.writeString(JsonRows.code(claim.match()));
        }
        record.writeLong(END);
    }

    /** An array is a block of items, with their number before it, and an empty block. */
    private static void startArray(int items, AvroBuffer record) {
        if (items > 0) {
            record.writeLong(items);
        }
    }

    private static void writeDecimal(String decimal, AvroBuffer record) {
        record.writeLong(decimal.isEmpty() ? NULL : VALUE);
        if (!decimal.isEmpty()) {
            record.writeDouble(Double.parseDouble(decimal));
        }
    }

    private static void writeOptional(List<String> items, AvroBuffer record) {
        record.writeLong(items.isEmpty() ? NULL : VALUE);
        if (!items.isEmpty()) {
            writeList(items, record);
        }
    }

    private static void writeOptional(String text, AvroBuffer record) {
        record.writeLong(text.isEmpty() ? NULL : VALUE);
        if (!text.isEmpty()) {
            record.writeString(text);
        }
    }

    private static void writeList(List<String> items, AvroBuffer record) {
        startArray(items.size(), record);
        for (int i = 0; i < items.size(); i++) {
            record.writeString(items.get(i));
        }
        record.writeLong(END);
    }
}
