package org.portregistry.spark;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.apache.spark.sql.Row;
import org.junit.jupiter.api.Test;
import org.portregistry.lookup.PortRegistry;
import org.portregistry.lookup.Service;
import org.portregistry.lookup.Transport;

/** Each of 4 times 65,536 questions, asked by SQL, has the answer of the look-up library. */
class AllAnswersTest {
    private static final String EVERY_PORT =
            " FROM range(0, 65536, 1, 4) CROSS JOIN VALUES ('tcp', 6), ('udp', 17), ('sctp', 132), ('dccp', 33) AS"
                    + " p(word, number)";

    private final PortRegistry registry = PortRegistry.load();

    @Test
    void everyService_isThatOfTheLookUpLibrary() {
        List<Row> rows = LocalSpark.session()
                .sql("SELECT id, word, ports.service(id, word), ports.service(id, number)" + EVERY_PORT)
                .collectAsList();
        assertEquals(4 * 65536, rows.size());
        long named = 0;
        for (Row row : rows) {
            String expected = service(row).map(Service::name).orElse(null);
            if (!Objects.equals(expected, row.getString(2)) || !Objects.equals(expected, row.getString(3))) {
                assertEquals(expected, row.toString());
            }
            named += expected == null ? 0 : 1;
        }
        assertTrue(named > 10_000, named + " ports have a name");
    }

    @Test
    void everyEntryAndList_isThatOfTheLookUpLibrary() {
        List<Row> rows = LocalSpark.session()
                .sql("SELECT id, word, ports.entry(id, word), ports.services(id, number)" + EVERY_PORT)
                .collectAsList();
        for (Row row : rows) {
            service(row).ifPresentOrElse(service -> assertEntry(service, row.getStruct(2)), () -> {
                if (!row.isNullAt(2)) {
                    throw new AssertionError(row);
                }
            });
            List<String> expected = registry.services((int) row.getLong(0), transport(row)).stream()
                    .map(Service::name)
                    .filter(name -> !name.isEmpty())
                    .toList();
            if (!expected.equals(row.getList(3))) {
                assertEquals(expected, row.getList(3), row.toString());
            }
        }
    }

    private static void assertEntry(Service service, Row entry) {
        boolean same = service.name().equals(entry.getString(0))
                && service.label().equals(text(entry, 1))
                && service.status().code().equals(entry.getString(2))
                && service.description().equals(text(entry, 3))
                && service.risk().equals(text(entry, 4))
                && service.categories().equals(entry.getList(5));
        if (!same) {
            assertEquals(service.toString(), entry.toString());
        }
    }

    private static String text(Row row, int column) {
        return row.isNullAt(column) ? "" : row.getString(column);
    }

    private Optional<Service> service(Row row) {
        return registry.service((int) row.getLong(0), transport(row));
    }

    private static Transport transport(Row row) {
        return Transport.parse(row.getString(1)).orElseThrow();
    }
}
