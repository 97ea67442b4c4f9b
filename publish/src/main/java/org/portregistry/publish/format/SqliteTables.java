package org.portregistry.publish.format;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.portregistry.model.Assignment;
import org.portregistry.model.Evidence;
import org.portregistry.publish.release.Release;
import org.portregistry.publish.release.ReleaseSource;
import org.portregistry.publish.table.Column;
import org.portregistry.publish.table.Field;
import org.portregistry.publish.table.JsonRows;
import org.portregistry.publish.table.SchemaVersion;
import org.portregistry.publish.table.Table;
import org.portregistry.publish.table.Tables;

/** The tables of {@code ports.sqlite}. Columns are those of the CSV files; what is empty is NULL. */
final class SqliteTables {
    /** Rows that go to SQLite at once. */
    private static final int BATCH = 1000;

    private final Connection database;
    private final Statement statement;

    SqliteTables(Connection database, Statement statement) {
        this.database = database;
        this.statement = statement;
    }

    void write(Release release) throws SQLException {
        // The format of the file, for programs that ask: "PORT" and the schema's major version.
        statement.execute("pragma application_id = " + 0x504f5254);
        statement.execute(
                "pragma user_version = " + SchemaVersion.CURRENT.substring(0, SchemaVersion.CURRENT.indexOf('.')));
        meta(release);
        sources(release.sources());
        table("ports", Tables.PORTS, release.registry().assignments());
        evidence(release.registry().assignments());
        table("ranges", Tables.RANGES, release.registry().ranges());
        table("service_names", Tables.SERVICE_NAMES, release.registry().serviceNames());
        table("conflicts", Tables.CONFLICTS, release.conflicts());
        statement.execute("create unique index ports_id on ports (id)");
        statement.execute("create index ports_place on ports (port, transport, rank)");
        statement.execute("create index ports_service on ports (service collate nocase)");
        statement.execute("create index service_names_service on service_names (service collate nocase)");
        statement.execute("create index conflicts_place on conflicts (port, transport)");
        statement.execute("create virtual table ports_search using fts5 (service, label, aliases, description,"
                + " content = 'ports', tokenize = 'unicode61')");
        statement.execute("insert into ports_search (ports_search) values ('rebuild')");
        statement.execute("insert into ports_search (ports_search) values ('optimize')");
    }

    private void meta(Release release) throws SQLException {
        statement.execute("create table meta (key text primary key, value text) without rowid");
        rows(
                "insert into meta values (?, ?)",
                List.of(
                        List.of("version", release.version().toString()),
                        List.of("schema_version", SchemaVersion.CURRENT),
                        List.of("digest", release.digest()),
                        List.of("licences", String.join("; ", release.licences()))));
    }

    private void sources(List<ReleaseSource> sources) throws SQLException {
        statement.execute("create table sources (id text primary key, title text, licence text,"
                + " text text not null, include text not null, url text, data_date text, claims integer not null)"
                + " without rowid");
        List<List<String>> rows = new ArrayList<>();
        for (ReleaseSource source : sources) {
            rows.add(List.of(
                    source.id(),
                    source.source().title(),
                    source.source().licence(),
                    source.source().text().code(),
                    source.source().include().code(),
                    source.urls().isEmpty() ? "" : source.urls().get(0),
                    source.dataDate(),
                    Integer.toString(source.claims())));
        }
        rows("insert into sources values (?, ?, ?, ?, ?, ?, ?, ?)", rows);
    }

    private void evidence(List<Assignment> assignments) throws SQLException {
        statement.execute("create table evidence (id text not null, source text not null, place text not null,"
                + " stated text, \"match\" text not null)");
        try (PreparedStatement insert = database.prepareStatement("insert into evidence values (?, ?, ?, ?, ?)")) {
            int pending = 0;
            for (Assignment row : assignments) {
                pending = add(row.id(), row.evidence(), insert, pending);
            }
            insert.executeLargeBatch();
        }
        statement.execute("create index evidence_id on evidence (id)");
    }

    private static int add(String id, List<Evidence> evidence, PreparedStatement insert, int before)
            throws SQLException {
        int pending = before;
        for (Evidence claim : evidence) {
            insert.setString(1, id);
            insert.setString(2, claim.source());
            insert.setString(3, claim.place());
            insert.setString(4, nullIfEmpty(claim.stated()));
            insert.setString(5, JsonRows.code(claim.match()));
            pending = add(insert, pending);
        }
        return pending;
    }

    private <T> void table(String name, Table<T> table, List<T> content) throws SQLException {
        List<Field<T>> fields = table.fields();
        List<String> columns = new ArrayList<>(fields.size());
        for (Field<T> field : fields) {
            columns.add(definition(field.column()));
        }
        statement.execute("create table " + name + " (" + String.join(", ", columns) + ")");
        String marks = String.join(", ", Collections.nCopies(fields.size(), "?"));
        try (PreparedStatement insert = database.prepareStatement("insert into " + name + " values (" + marks + ")")) {
            int pending = 0;
            for (T row : content) {
                set(fields, row, insert);
                pending = add(insert, pending);
            }
            insert.executeLargeBatch();
        }
    }

    private static <T> void set(List<Field<T>> fields, T row, PreparedStatement insert) throws SQLException {
        for (int i = 0; i < fields.size(); i++) {
            insert.setString(i + 1, nullIfEmpty(fields.get(i).cell(row)));
        }
    }

    private static String definition(Column column) {
        String type = switch (column.type()) {
            case TEXT, LIST -> "text";
            case INTEGER -> "integer";
            case DECIMAL -> "real";
        };
        return "\"" + column.name() + "\" " + type + (column.required() ? " not null" : "");
    }

    private void rows(String sql, List<List<String>> rows) throws SQLException {
        try (PreparedStatement insert = database.prepareStatement(sql)) {
            for (List<String> row : rows) {
                for (int i = 0; i < row.size(); i++) {
                    insert.setString(i + 1, nullIfEmpty(row.get(i)));
                }
                insert.executeUpdate();
            }
        }
    }

    /** Adds the row to those that go to SQLite together; returns how many are pending. */
    private static int add(PreparedStatement insert, int pending) throws SQLException {
        insert.addBatch();
        if (pending + 1 < BATCH) {
            return pending + 1;
        }
        // executeBatch() is this and a stream over the counts, which takes longer to start than a thousand rows to
        // write.
        insert.executeLargeBatch();
        return 0;
    }

    /** Text goes in as text; the affinity of a column makes a number of it where it must be one. */
    private static String nullIfEmpty(String cell) {
        return cell.isEmpty() ? null : cell;
    }
}
