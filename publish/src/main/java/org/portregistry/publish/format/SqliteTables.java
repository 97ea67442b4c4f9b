package org.portregistry.publish.format;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
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
                "meta",
                2,
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
        rows("sources", 8, rows);
    }

    private void evidence(List<Assignment> assignments) throws SQLException {
        statement.execute("create table evidence (id text not null, source text not null, place text not null,"
                + " stated text, \"match\" text not null)");
        try (SqliteRows rows = new SqliteRows(database, "evidence", 5)) {
            for (Assignment row : assignments) {
                add(row.id(), row.evidence(), rows);
            }
        }
        statement.execute("create index evidence_id on evidence (id)");
    }

    private static void add(String id, List<Evidence> evidence, SqliteRows rows) throws SQLException {
        for (Evidence claim : evidence) {
            rows.add(id);
            rows.add(claim.source());
            rows.add(claim.place());
            rows.add(claim.stated());
            rows.add(JsonRows.code(claim.match()));
        }
    }

    private <T> void table(String name, Table<T> table, List<T> content) throws SQLException {
        List<Field<T>> fields = table.fields();
        List<String> columns = new ArrayList<>(fields.size());
        for (Field<T> field : fields) {
            columns.add(definition(field.column()));
        }
        statement.execute("create table " + name + " (" + String.join(", ", columns) + ")");
        try (SqliteRows rows = new SqliteRows(database, name, fields.size())) {
            for (T row : content) {
                add(fields, row, rows);
            }
        }
    }

    private static <T> void add(List<Field<T>> fields, T row, SqliteRows rows) throws SQLException {
        for (int i = 0; i < fields.size(); i++) {
            rows.add(fields.get(i).cell(row));
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

    private void rows(String table, int columns, List<List<String>> content) throws SQLException {
        try (SqliteRows rows = new SqliteRows(database, table, columns)) {
            for (List<String> row : content) {
                for (String cell : row) {
                    rows.add(cell);
                }
            }
        }
    }
}
