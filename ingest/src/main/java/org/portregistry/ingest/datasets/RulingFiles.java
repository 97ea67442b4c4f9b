package org.portregistry.ingest.datasets;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.portregistry.ingest.DatasetsException;
import org.portregistry.ingest.list.CalendarDates;
import org.portregistry.model.PortRange;
import org.portregistry.model.Ruling;
import org.portregistry.model.Ruling.Rejection;
import org.portregistry.model.Transport;

/** The files of {@code datasets/rulings}: {@code <port>-<transport>.json}, or {@code <port>.json} for every transport. */
public final class RulingFiles {

    /** A ruling as it stands in its file. */
    private record Stored(
            Optional<String> choose,
            Optional<List<String>> accept,
            Optional<List<Rejection>> reject,
            Optional<List<String>> over,
            String because,
            Optional<List<String>> evidence,
            String decidedBy,
            String decidedOn) {}

    private static final Pattern PLACEHOLDER = Pattern.compile("(?i)[.…?]+|<.*>|your name|todo|tbd");

    private RulingFiles() {}

    /** Returns the name of the file that settles that port. */
    public static String name(int port, Transport transport) {
        return port + (transport.isStated() ? "-" + transport.code() : "") + ".json";
    }

    /** Writes the ruling into the folder {@code datasets/rulings}, and returns the file. */
    public static Path write(Path datasets, Ruling ruling) {
        Path file = datasets.resolve("rulings").resolve(name(ruling.port(), ruling.transport()));
        AtomicFile.write(file, text(ruling).getBytes(StandardCharsets.UTF_8));
        return file;
    }

    /** Reads every ruling, by port and transport; without the folder there is none. */
    static List<Ruling> readAll(Path folder) {
        return Folder.files(folder, ".json").stream().map(RulingFiles::read).toList();
    }

    /** Reads one ruling. */
    static Ruling read(Path file) {
        String name = file.getFileName().toString();
        int end = name.indexOf('-') < 0 ? name.indexOf('.') : name.indexOf('-');
        Optional<PortRange> port = PortRange.parse(name.substring(0, Math.max(0, end)));
        Transport transport = transport(name);
        // Every other spelling, such as 09200.json, would be a second file for the port.
        if (port.isEmpty() || !name.equals(name(port.get().start(), transport))) {
            throw DatasetsException.in(
                    file,
                    "",
                    "its name is not a port and transport",
                    "name it like 9200-tcp.json, or 9200.json for every transport of the port");
        }
        Stored stored = StrictJson.read(file, Stored.class);
        Ruling ruling = new Ruling(
                name,
                port.get().start(),
                transport,
                stored.choose.map(service -> filled(file, "choose", service)).orElse(""),
                services(file, "accept", stored.accept),
                rejections(file, stored.reject),
                services(file, "over", stored.over),
                filled(file, "because", stored.because),
                evidence(file, stored.evidence),
                filled(file, "decidedBy", stored.decidedBy),
                day(file, stored.decidedOn));
        requireDecision(file, stored, ruling);
        return ruling;
    }

    /** Returns the transport that the name of a file ends with. */
    private static Transport transport(String name) {
        for (Transport transport : Transport.values()) {
            if (transport.isStated() && name.endsWith("-" + transport.code() + ".json")) {
                return transport;
            }
        }
        return Transport.UNSTATED;
    }

    private static void requireDecision(Path file, Stored stored, Ruling ruling) {
        if (stored.choose.isPresent() && stored.accept.isPresent()) {
            throw RecordKeys.wrong(
                    file,
                    "accept",
                    "stands beside \"choose\"",
                    "keep \"choose\" if one service comes first, \"accept\" if they share the port");
        }
        if (stored.accept.isPresent() && ruling.accept().isEmpty()) {
            throw RecordKeys.wrong(
                    file, "accept", "names no service", "name the services that share the port, in rank order");
        }
        if (ruling.preferred().isEmpty() && ruling.reject().isEmpty()) {
            throw RecordKeys.wrong(
                    file,
                    "choose",
                    "is missing, and so are \"accept\" and \"reject\": the ruling decides nothing",
                    "add one of them");
        }
    }

    private static String filled(Path file, String key, String text) {
        if (text.isBlank()) {
            throw RecordKeys.wrong(file, key, "must not be blank", "say what it is");
        }
        if (isPlaceholder(text)) {
            throw RecordKeys.wrong(file, key, "\"" + text + "\" is a placeholder", "finish the ruling, or remove it");
        }
        return text;
    }

    private static List<String> services(Path file, String key, Optional<List<String>> stated) {
        List<String> services = stated.orElse(List.of());
        if (new HashSet<>(services).size() < services.size()) {
            throw RecordKeys.wrong(file, key, "names a service twice", "name each once");
        }
        services.forEach(service -> filled(file, key, service));
        return services;
    }

    /** Returns whether a text only stands where a maintainer has to write, as in the drafts of rulings. */
    public static boolean isPlaceholder(String text) {
        return PLACEHOLDER.matcher(text.strip()).matches();
    }

    private static List<String> evidence(Path file, Optional<List<String>> stated) {
        List<String> evidence = stated.orElse(List.of());
        for (String text : evidence) {
            if (!WebAddress.is(text)) {
                throw RecordKeys.wrong(
                        file,
                        "evidence",
                        "\"" + text + "\" is not an http or https address",
                        "write the address of a page that anyone can read, https://…");
            }
        }
        return evidence;
    }

    private static List<Rejection> rejections(Path file, Optional<List<Rejection>> stated) {
        List<Rejection> rejections = stated.orElse(List.of());
        for (Rejection rejection : rejections) {
            filled(file, "reject.source", rejection.source());
            filled(file, "reject.stated", rejection.stated());
        }
        return rejections;
    }

    private static String day(Path file, String day) {
        if (!CalendarDates.isDay(filled(file, "decidedOn", day))) {
            throw RecordKeys.wrong(file, "decidedOn", "\"" + day + "\" is not a day", "write it like 2026-08-17");
        }
        return day;
    }

    /** Returns the content of a ruling's file. */
    public static String text(Ruling ruling) {
        return StrictJson.text(new Stored(
                Optional.of(ruling.choose()).filter(service -> !service.isEmpty()),
                given(ruling.accept()),
                given(ruling.reject()),
                given(ruling.over()),
                ruling.because(),
                given(ruling.evidence()),
                ruling.decidedBy(),
                ruling.decidedOn()));
    }

    private static <T> Optional<List<T>> given(List<T> list) {
        return Optional.of(list).filter(some -> !some.isEmpty());
    }
}
