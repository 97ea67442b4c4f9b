package org.portregistry.publish.verify;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.StringJoiner;
import org.apache.avro.Schema;
import org.apache.avro.file.DataFileReader;
import org.apache.avro.generic.GenericDatumReader;
import org.apache.avro.generic.GenericRecord;
import org.portregistry.publish.snapshot.Row;

/** The rows of an Avro file, evidence included, as {@link Rows}. */
final class AvroReading {

    private AvroReading() {}

    static List<Row> of(Path file) throws IOException {
        return Damaged.unless(file.getFileName().toString(), () -> rows(file));
    }

    private static List<Row> rows(Path file) throws IOException {
        List<Row> rows = new ArrayList<>();
        try (DataFileReader<GenericRecord> reader =
                new DataFileReader<>(file.toFile(), new GenericDatumReader<GenericRecord>())) {
            for (GenericRecord record : reader) {
                Map<String, String> cells = new LinkedHashMap<>();
                for (Schema.Field field : record.getSchema().getFields()) {
                    cells.put(field.name(), text(record.get(field.pos())));
                }
                rows.add(new Row(cells));
            }
            return rows;
        }
    }

    private static String text(Object value) {
        if (value == null) {
            return "";
        }
        if (!(value instanceof List<?> list)) {
            return value.toString();
        }
        boolean evidence = !list.isEmpty() && list.get(0) instanceof GenericRecord;
        StringJoiner items = new StringJoiner(evidence ? "\n" : ";");
        for (Object item : list) {
            items.add(
                    item instanceof GenericRecord claim
                            ? EvidenceText.of(
                                    text(claim.get("source")),
                                    text(claim.get("place")),
                                    text(claim.get("stated")),
                                    text(claim.get("match")),
                                    text(claim.get("used")),
                                    text(claim.get("aliases")))
                            : item.toString());
        }
        return items.toString();
    }
}
