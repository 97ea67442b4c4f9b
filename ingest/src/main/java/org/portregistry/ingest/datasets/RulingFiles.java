package org.portregistry.ingest.datasets;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import org.portregistry.ingest.DatasetsException;
import org.portregistry.model.PortRange;
import org.portregistry.model.Ruling;
import org.portregistry.model.Ruling.Rejection;
import org.portregistry.model.Transport;

/** The files of {@code datasets/rulings}: {@code <port>-<transport>.json}, or {@code <port>.json} for every transport. */
public final class RulingFiles {

    private static final List<String> KEYS =
            List.of("choose", "accept", "reject", "over", "because", "evidence", "decidedBy", "decidedOn");

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
        List<Ruling> rulings = new ArrayList<>();
        for (Path file : Folder.files(folder, ".json")) {
            rulings.add(read(file));
        }
        return rulings;
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
                    "its name is no port and transport",
                    "name it like 9200-tcp.json, or 9200.json for every transport of the port");
        }
        JsonObject json = StrictJson.read(file);
        json.allowOnly(KEYS);
        Ruling ruling = new Ruling(
                name,
                port.get().start(),
                transport,
                json.has("choose") ? json.text("choose") : "",
                services(json, "accept"),
                rejections(json),
                services(json, "over"),
                json.text("because"),
                evidence(json),
                json.text("decidedBy"),
                day(json));
        requireDecision(json, ruling);
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

    private static void requireDecision(JsonObject json, Ruling ruling) {
        if (json.has("choose") && json.has("accept")) {
            throw json.wrong(
                    "accept",
                    "stands beside \"choose\"",
                    "keep \"choose\" if one service comes first, \"accept\" if they share the port");
        }
        if (json.has("accept") && ruling.accept().isEmpty()) {
            throw json.wrong("accept", "names no service", "name the services that share the port, in rank order");
        }
        if (ruling.preferred().isEmpty() && ruling.reject().isEmpty()) {
            throw json.wrong(
                    "choose",
                    "is missing, and so are \"accept\" and \"reject\": the ruling decides nothing",
                    "add one of them");
        }
    }

    private static List<String> services(JsonObject json, String key) {
        List<String> services = json.texts(key);
        if (new HashSet<>(services).size() < services.size()) {
            throw json.wrong(key, "names a service twice", "name each once");
        }
        for (String service : services) {
            if (service.isBlank()) {
                throw json.wrong(key, "holds a blank", "remove it");
            }
        }
        return services;
    }

    /** Returns whether a text is the address of a page: {@code http} or {@code https}, with a host. */
    public static boolean isAddress(String text) {
        try {
            URI address = new URI(text);
            return ("http".equals(address.getScheme()) || "https".equals(address.getScheme()))
                    && address.getHost() != null;
        } catch (URISyntaxException problem) {
            return false;
        }
    }

    private static List<String> evidence(JsonObject json) {
        List<String> evidence = json.texts("evidence");
        for (String text : evidence) {
            if (!isAddress(text)) {
                throw json.wrong(
                        "evidence",
                        "\"" + text + "\" is no http or https address",
                        "write the address of a page that anyone can read, https://…");
            }
        }
        return evidence;
    }

    private static List<Rejection> rejections(JsonObject json) {
        List<Rejection> rejections = new ArrayList<>();
        for (JsonObject rejection : json.objects("reject")) {
            rejection.allowOnly(List.of("source", "stated"));
            rejections.add(new Rejection(rejection.text("source"), rejection.text("stated")));
        }
        return rejections;
    }

    private static String day(JsonObject json) {
        String day = json.text("decidedOn");
        if (!CalendarDay.isDay(day)) {
            throw json.wrong("decidedOn", "\"" + day + "\" is no day", "write it like 2026-08-17");
        }
        return day;
    }

    /** Returns the content of a ruling's file. */
    public static String text(Ruling ruling) {
        ObjectNode json = StrictJson.object();
        if (!ruling.choose().isEmpty()) {
            json.put("choose", ruling.choose());
        }
        put(json, "accept", ruling.accept());
        if (!ruling.reject().isEmpty()) {
            ArrayNode reject = json.putArray("reject");
            for (Rejection one : ruling.reject()) {
                reject.addObject().put("source", one.source()).put("stated", one.stated());
            }
        }
        put(json, "over", ruling.over());
        json.put("because", ruling.because());
        put(json, "evidence", ruling.evidence());
        json.put("decidedBy", ruling.decidedBy());
        json.put("decidedOn", ruling.decidedOn());
        return JsonText.pretty(json);
    }

    private static void put(ObjectNode json, String key, List<String> texts) {
        if (!texts.isEmpty()) {
            ArrayNode array = json.putArray(key);
            for (String text : texts) {
                array.add(text);
            }
        }
    }
}
