package org.portregistry.publish.format;

import java.util.List;
import org.apache.avro.Schema;
import org.apache.avro.generic.GenericData;
import org.apache.avro.generic.GenericRecord;
import org.portregistry.model.Assignment;
import org.portregistry.model.Evidence;
import org.portregistry.publish.table.Field;
import org.portregistry.publish.table.Tables;

/** A row of ports as a record of {@code ports.avsc}: a field for each column, and the evidence; what is empty is null. */
final class AvroRecord {
    private static final String EVIDENCE = "evidence";

    private AvroRecord() {}

    static GenericRecord of(Assignment row, Schema schema) {
        GenericRecord record = new GenericData.Record(schema);
        for (Field<Assignment> field : Tables.PORTS.fields()) {
            record.put(field.column().name(), value(field, row));
        }
        Schema claims = schema.getField(EVIDENCE).schema().getElementType();
        List<GenericRecord> evidence =
                row.evidence().stream().map(claim -> of(claim, claims)).toList();
        record.put(EVIDENCE, evidence);
        return record;
    }

    private static Object value(Field<Assignment> field, Assignment row) {
        String cell = field.cell(row);
        if (cell.isEmpty()) {
            return null;
        }
        return switch (field.column().type()) {
            case TEXT -> cell;
            case INTEGER -> Integer.valueOf(cell);
            case DECIMAL -> Double.valueOf(cell);
            case LIST -> field.items(row);
        };
    }

    private static GenericRecord of(Evidence claim, Schema schema) {
        GenericRecord record = new GenericData.Record(schema);
        record.put("source", claim.source());
        record.put("place", claim.place());
        record.put("stated", claim.stated().isEmpty() ? null : claim.stated());
        record.put("match", claim.match().code());
        record.put("used", claim.used().code().isEmpty() ? null : claim.used().code());
        record.put("aliases", claim.aliases().isEmpty() ? null : claim.aliases());
        return record;
    }
}
