package org.portregistry.ingest.datasets;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.portregistry.ingest.DatasetsException;
import org.portregistry.model.Observation;
import org.portregistry.model.ObservationSource;

/** {@code observations/}: a file {@code <id>.csv} of counts, as {@code ObservedUse} writes it, and {@code <id>.json}, who counted. */
final class ObservationFiles {
    private static final List<String> HEADER =
            List.of("port", "transport", "share", "servers", "networks", "days", "first", "last", "method");

    private static final Pattern SHARE = Pattern.compile("0\\.\\d{1,9}|1\\.0{1,9}|[01]");
    private static final Pattern COUNT = Pattern.compile("[1-9]\\d{0,8}");

    /** What {@code <id>.json} holds. */
    private record About(String title, String licence, Optional<String> comment) {}

    private ObservationFiles() {}

    /** Reads the folder; without it nothing was observed. */
    static List<Observation> readAll(Path folder) {
        List<Observation> all = new ArrayList<>();
        for (Path file : Folder.files(folder, "")) {
            String name = file.getFileName().toString();
            if (name.endsWith(".csv")) {
                String id = name.substring(0, name.length() - ".csv".length());
                all.addAll(read(file, source(folder.resolve(id + ".json"), id)));
            } else if (!name.endsWith(".json") || !Files.exists(folder.resolve(name.replaceFirst("json$", "csv")))) {
                throw DatasetsException.in(
                        file,
                        "",
                        "is neither a .csv file of observations nor the .json file beside one",
                        "rename it, or move it elsewhere");
            }
        }
        return List.copyOf(all);
    }

    private static ObservationSource source(Path file, String id) {
        if (!Files.exists(file)) {
            throw DatasetsException.in(
                    file, "", "is missing", "write {\"title\": \"what was watched\", \"licence\": \"CC0-1.0\"}");
        }
        About about = StrictJson.read(file, About.class);
        return new ObservationSource(id, about.title(), about.licence());
    }

    private static List<Observation> read(Path file, ObservationSource source) {
        UniqueRows unique = new UniqueRows();
        return CsvTable.read(file, HEADER, row -> {
            unique.require(row.get(0), row.get(1));
            if (row.get(1).text().isEmpty()) {
                throw row.get(1).unknown("tcp, udp, sctp, dccp");
            }
            return new Observation(
                    source,
                    row.get(0).port(),
                    row.get(1).transport(),
                    matching(row.get(2), SHARE, "a share", "0 to 1, as 0.25, without an exponent"),
                    count(row.get(3)),
                    count(row.get(4)),
                    count(row.get(5)),
                    day(row.get(6)),
                    last(row.get(7), day(row.get(6))),
                    method(row.get(8)));
        });
    }

    private static int count(CsvCell cell) {
        return Integer.parseInt(matching(cell, COUNT, "a count", "a number from 1 on"));
    }

    private static String matching(CsvCell cell, Pattern pattern, String what, String cure) {
        if (!pattern.matcher(cell.text()).matches()) {
            throw cell.wrong(cell.quoted() + " is not " + what, "write " + cure);
        }
        return cell.text();
    }

    private static String day(CsvCell cell) {
        try {
            return LocalDate.parse(cell.text()).toString();
        } catch (DateTimeException problem) {
            throw cell.wrong(cell.quoted() + " is not a day", "write one like 2026-11-01");
        }
    }

    private static String last(CsvCell cell, String first) {
        String last = day(cell);
        if (last.compareTo(first) < 0) {
            throw cell.wrong(cell.quoted() + " is before the first day, " + first, "write the later of the two days");
        }
        return last;
    }

    private static String method(CsvCell cell) {
        return switch (cell.text()) {
            case "flow", "syn", "service" -> cell.text();
            default -> throw cell.unknown("flow, syn, service");
        };
    }
}
