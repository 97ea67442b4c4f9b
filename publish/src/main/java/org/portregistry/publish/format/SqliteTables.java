package org.portregistry.publish.format;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.portregistry.model.Assignment;
import org.portregistry.publish.release.Release;
import org.portregistry.publish.release.ReleaseSource;
import org.portregistry.publish.table.Column;
import org.portregistry.publish.table.SchemaVersion;
import org.portregistry.publish.table.Table;
import org.portregistry.publish.table.Tables;

/** The tables of {@code ports.sqlite}. Columns are those of the CSV files; what is empty is NULL. */
final class SqliteTables {
    /** So many rows wait for the next step, and no more. */
    private static final int BATCH = 1_000;

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
        insert(
                "meta",
                2,
                Stream.of(
                        List.of("version", release.version().toString()),
                        List.of("schema_version", SchemaVersion.CURRENT),
                        List.of("digest", release.digest()),
                        List.of("licences", String.join("; ", release.licences()))));
    }

    private void sources(List<ReleaseSource> sources) throws SQLException {
        statement.execute("create table sources (id text primary key, title text, licence text,"
                + " text text not null, include text not null, url text, data_date text, claims integer not null)"
                + " without rowid");
        insert(
                "sources",
                8,
                sources.stream()
                        .map(source -> List.of(
                                source.id(),
                                source.source().title(),
                                source.source().licence(),
                                source.source().text().code(),
                                source.source().include().code(),
                                source.urls().isEmpty() ? "" : source.urls().get(0),
                                source.dataDate(),
                                Integer.toString(source.claims()))));
    }

    private void evidence(List<Assignment> assignments) throws SQLException {
        statement.execute("create table evidence (id text not null, source text not null, place text not null,"
                + " stated text, \"match\" text not null, used text, aliases text)");
        insert(
                "evidence",
                7,
                assignments.stream()
                        .flatMap(row -> row.evidence().stream()
                                .map(claim -> List.of(
                                        row.id(),
                                        claim.source(),
                                        claim.place(),
                                        claim.stated(),
                                        claim.match().code(),
                                        claim.used().code(),
                                        String.join(";", claim.aliases())))));
        statement.execute("create index evidence_id on evidence (id)");
    }

    private <T> void table(String name, Table<T> table, List<T> content) throws SQLException {
        statement.execute("create table " + name + " ("
                + table.fields().stream()
                        .map(field -> definition(field.column()))
                        .collect(Collectors.joining(", "))
                + ")");
        insert(
                name,
                table.fields().size(),
                content.stream()
                        .map(row -> table.fields().stream()
                                .map(field -> field.cell(row))
                                .toList()));
    }

    private static String definition(Column column) {
        String type = switch (column.type()) {
            case TEXT, LIST -> "text";
            case INTEGER -> "integer";
            case DECIMAL -> "real";
        };
        return "\"" + column.name() + "\" " + type + (column.required() ? " not null" : "");
    }

    /** Inserts rows, whose empty cells are NULL. Cells go in as text; the affinity of its column makes a number of one. */
    private void insert(String table, int columns, Stream<List<String>> content) throws SQLException {
        String places = String.join(", ", Collections.nCopies(columns, "?"));
        try (PreparedStatement insert =
                database.prepareStatement("insert into " + table + " values (" + places + ")")) {
            int rows = 0;
            for (List<String> row : (Iterable<List<String>>) content::iterator) {
                for (int i = 0; i < columns; i++) {
                    insert.setString(i + 1, row.get(i).isEmpty() ? null : row.get(i));
                }
                insert.addBatch();
                rows++;
                if (rows % BATCH == 0) {
                    insert.executeBatch();
                }
            }
            insert.executeBatch();
        }
    }
}
