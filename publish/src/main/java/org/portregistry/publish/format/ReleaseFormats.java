package org.portregistry.publish.format;

import java.util.ArrayList;
import java.util.List;
import org.portregistry.model.Assignment;
import org.portregistry.model.ServiceName;
import org.portregistry.model.WideRange;
import org.portregistry.normalize.Answers;
import org.portregistry.publish.change.ChangesJson;
import org.portregistry.publish.embed.EmbedFiles;
import org.portregistry.publish.release.Inventory;
import org.portregistry.publish.release.Release;
import org.portregistry.publish.release.ReleaseFormat;
import org.portregistry.publish.release.WrittenFile;
import org.portregistry.publish.report.ConflictsData;
import org.portregistry.publish.report.ConflictsPage;
import org.portregistry.publish.site.DownloadsData;
import org.portregistry.publish.site.SiteFiles;
import org.portregistry.publish.table.JsonRows;
import org.portregistry.publish.table.ObservedPort;
import org.portregistry.publish.table.Tables;

/** Every file of a release, in the order in which they are written; a new one is one line here. */
public final class ReleaseFormats {
    private static final String JSON_SCHEMA = "application/schema+json";

    private static final ReleaseFormat OBSERVED = new CsvFile<>(
            Tables.OBSERVED,
            "What was observed on each port, counted by servers; it votes for no name.",
            release -> ObservedPort.of(release.registry()));

    private static final ReleaseFormat CHANGES = new WrittenFile(
            "changes.json",
            "application/json",
            "What changed since the release before, most important first, and the ids that are withdrawn.",
            (release, out) -> ChangesJson.write(release.changes(), out));

    private static final ReleaseFormat CHANGES_REPORT = new ChangesReport();

    private static final List<ReleaseFormat> FILES = List.of(
            new CsvFile<>(
                    Tables.PORTS,
                    "One row per service on a port and transport.",
                    release -> release.registry().assignments()),
            JsonRowsFile.of(Tables.PORTS, "ports", release -> release.registry().assignments(), Assignment::evidence),
            new PortsMinJson(),
            new PortsAvro(),
            new PortsSqlite(),
            new CsvFile<>(
                    Tables.RANGES,
                    "Ranges of more than 128 ports, which do not expand into rows.",
                    release -> release.registry().ranges()),
            JsonRowsFile.of(
                    Tables.RANGES, "ranges", release -> release.registry().ranges(), WideRange::evidence),
            new CsvFile<>(
                    Tables.SERVICE_NAMES,
                    "Service names without a port.",
                    release -> release.registry().serviceNames()),
            JsonRowsFile.of(
                    Tables.SERVICE_NAMES,
                    "service_names",
                    release -> release.registry().serviceNames(),
                    ServiceName::evidence),
            new CsvFile<>(
                    Tables.NAMES,
                    "For joins: one row per port and transport, with the one answer that the look-up libraries give.",
                    release -> Answers.of(release.registry())),
            new ApplicationsJson(),
            new ServicesFile(),
            new WiresharkServices(),
            new NmapServices(),
            new JsonRowsFile<>(
                    "conflicts.json",
                    "conflicts",
                    "Claims that cannot all hold, with up to twelve claims of every side, and what became of them.",
                    Release::conflicts,
                    (json, row) -> JsonRows.writeConflict(json, row.conflict(), row.since())),
            new ConflictsReport(),
            new ConflictsPage(),
            new JsonRowsFile<>(
                    "notices.json",
                    "notices",
                    "Findings about the data; every claim that is evidence for no row stands here.",
                    release -> release.registry().notices(),
                    JsonRows::writeNotice),
            CHANGES,
            CHANGES_REPORT,
            new LicencesReport(),
            new SchemaFile("ports.avsc", "application/json", "Avro schema of ports.avro."),
            new SchemaFile("ports.schema.json", JSON_SCHEMA, "JSON Schema of ports.json."),
            new SchemaFile("ranges.schema.json", JSON_SCHEMA, "JSON Schema of ranges.json."),
            new SchemaFile("service-names.schema.json", JSON_SCHEMA, "JSON Schema of service-names.json."),
            new SchemaFile("conflicts.schema.json", JSON_SCHEMA, "JSON Schema of conflicts.json."),
            new SchemaFile("notices.schema.json", JSON_SCHEMA, "JSON Schema of notices.json."),
            new SchemaFile("changes.schema.json", JSON_SCHEMA, "JSON Schema of changes.json."));

    private ReleaseFormats() {}

    /** Returns the files of every default release that stand for themselves. */
    public static List<ReleaseFormat> all() {
        List<ReleaseFormat> all = new ArrayList<>(FILES);
        all.addAll(EmbedFiles.all(new LicencesReport()));
        all.addAll(ConflictsData.all());
        all.addAll(SiteFiles.all());
        return List.copyOf(all);
    }

    /**
     * Returns the files of a release that stand for themselves, with one for each of its applications. One that nobody records has no changes, which are told
     * against the record, and no packages, which would pass for those of a default release.
     */
    public static List<ReleaseFormat> of(Release release) {
        List<ReleaseFormat> some = new ArrayList<>(FirewalldService.all(release));
        if (!release.registry().observations().isEmpty()) {
            some.add(OBSERVED);
        }
        if (release.version().isDefault()) {
            some.addAll(all());
            return List.copyOf(some);
        }
        some.addAll(FILES);
        some.removeAll(List.of(CHANGES, CHANGES_REPORT));
        some.addAll(ConflictsData.all());
        some.addAll(SiteFiles.all());
        return List.copyOf(some);
    }

    /** Returns the files that are about the others. */
    public static List<Inventory> inventories(List<ReleaseFormat> files) {
        return List.of(new DataPackage(files), new DownloadsData(files), new Checksums());
    }
}
