package org.portregistry.ingest.list;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.portregistry.model.Transport;

/**
 * What the name of a variable says.
 *
 * @param ports whether it speaks of ports
 * @param transports the transports that it names, joined by commas, or empty
 * @param service its other words, as written, or empty
 */
public record VariableName(boolean ports, String transports, String service) {

    private static final Set<String> PORTS = Set.of("port", "ports", "portlist", "portrange");

    /** What is said of ports, and names no service. */
    private static final Set<String> OTHERS = Set.of("""
            in out input output inbound outbound ingress egress forward open opened allow allowed accept deny denied
            drop block blocked listen listening default list range number num no v4 v6 ipv4 ipv6 exclude excluded
            include common well known safe all any other extra custom additional advanced public private local remote
            src dst source destination dest my the of and for
            """.split("\\s+"));

    /** Reads a name such as {@code ALLOWED_TCP_PORTS} or {@code sshPort}. */
    public static VariableName of(String name) {
        String parted = name.replaceAll("(?<=[a-z0-9])(?=[A-Z])", "_").replaceAll("(?i)(?<=[a-z])(ports?)$", "_$1");
        List<String> services = new ArrayList<>();
        List<String> transports = new ArrayList<>();
        boolean ports = false;
        for (String word : parted.split("[_.-]+")) {
            String lower = word.toLowerCase(Locale.ROOT);
            String transport = lower.replaceAll("(?<=[a-z])[46]$", "");
            if (PORTS.contains(lower.replaceFirst("\\d+$", ""))) {
                ports = true;
            } else if (Transport.parse(transport).isPresent()) {
                transports.add(transport);
            } else if (!OTHERS.contains(lower) && !word.isEmpty()) {
                services.add(word);
            }
        }
        boolean names = services.stream().anyMatch(word -> word.chars().anyMatch(Character::isLetter));
        return new VariableName(
                ports,
                transports.stream().distinct().collect(Collectors.joining(", ")),
                names ? String.join(" ", services) : "");
    }
}
