package org.portregistry.publish.table;

import java.util.List;
import org.portregistry.model.Assignment;
import org.portregistry.model.Evidence;

/**
 * Encodes rows in Avro's binary form, as {@code ports.avsc} describes them, without building records of them, for speed;
 * {@code verify} and the tests read them back by the schema.
 */
public final class AvroRows {
    private static final int NULL = 0;
    private static final int VALUE = 1;
    private static final int END = 0;

    private AvroRows() {}

    /** Encodes a row with its evidence; the optional columns are unions with null. */
    public static void write(Assignment row, AvroBuffer record) {
        List<Field<Assignment>> fields = Tables.PORTS.fields();
        for (int i = 0; i < fields.size(); i++) {
            write(fields.get(i), row, record);
        }
        startArray(row.evidence().size(), record);
        for (Evidence claim : row.evidence()) {
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

    private static void write(Field<Assignment> field, Assignment row, AvroBuffer record) {
        switch (field.column().type()) {
            case TEXT -> {
                if (field.column().required()) {
                    record.writeString(field.cell(row));
                } else {
                    writeOptional(field.cell(row), record);
                }
            }
            case INTEGER -> record.writeLong(Integer.parseInt(field.cell(row)));
            case DECIMAL -> {
                String decimal = field.cell(row);
                record.writeLong(decimal.isEmpty() ? NULL : VALUE);
                if (!decimal.isEmpty()) {
                    record.writeDouble(Double.parseDouble(decimal));
                }
            }
            case LIST -> {
                List<String> items = field.items(row);
                if (!field.column().required()) {
                    record.writeLong(items.isEmpty() ? NULL : VALUE);
                }
                if (field.column().required() || !items.isEmpty()) {
                    writeList(items, record);
                }
            }
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
        for (String item : items) {
            record.writeString(item);
        }
        record.writeLong(END);
    }
}
