package org.portregistry.ingest;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.portregistry.model.Claim;

/** Wireshark and whatportis copy IANA's registry; what they keep of it must read as IANA's XML does. */
class IanaCopiesCorpusTest {

    private static final String XML = "service-names-port-numbers.2024-07-01.xml";

    @Test
    void wiresharksClaims_areIanas() throws IOException {
        Map<String, Claim> iana = named("iana", XML);
        List<String> others = new ArrayList<>(named("wireshark", "services").keySet());
        others.removeAll(iana.keySet());
        assertEquals(
                List.of(
                        // Two of IANA's names have blanks; Wireshark fills and cuts them.
                        "3283/tcp/Apple-Remote-De",
                        "3283/udp/Apple-Remote-De",
                        "3679/tcp/Escale-(Newton",
                        "3679/udp/Escale-(Newton",
                        // Assigned after 2024-07-01.
                        "7575/tcp/wtmi-panel"),
                others);
    }

    @Test
    void wireshark_hasEveryPairThatIanaAssigns() throws IOException {
        List<String> missing = new ArrayList<>(pairs("iana", XML));
        missing.removeAll(pairs("wireshark", "services"));
        // It keeps no records without a transport, and no ranges.
        missing.removeIf(pair -> pair.endsWith("/") || pair.contains("-"));
        assertEquals(List.of(), missing);
    }

    /** It writes one description for all transports of a name, and none that only repeats the name. */
    @Test
    void wiresharksDescriptions_areIanasOnAnotherTransportOrRepeatTheName() throws IOException {
        Map<String, Claim> iana = named("iana", XML);
        Map<String, Integer> agreement = new TreeMap<>();
        List<String> others = new ArrayList<>();
        for (Map.Entry<String, Claim> entry : named("wireshark", "services").entrySet()) {
            Claim original = iana.get(entry.getKey());
            String description = entry.getValue().description();
            if (original == null) {
                continue;
            }
            boolean elsewhere = List.of("tcp", "udp").stream()
                    .map(transport -> original.ports().orElseThrow() + "/" + transport + "/" + original.name())
                    .anyMatch(key ->
                            iana.containsKey(key) && iana.get(key).description().equals(description));
            String how = description.equals(original.description())
                    ? "same"
                    : elsewhere
                            ? "another transport"
                            : description.isEmpty()
                                            && letters(original.description()).equals(letters(original.name()))
                                    ? "repeats the name"
                                    : "other";
            agreement.merge(how, 1, Integer::sum);
            if (how.equals("other")) {
                others.add(entry.getKey() + " " + description);
            }
        }
        assertEquals("{another transport=49, repeats the name=1255, same=10161}", agreement.toString());
        assertEquals(List.of(), others);
    }

    /** It was made in 2016, so it knows neither what IANA assigned since nor what it has edited. */
    @Test
    void whatportisClaims_areIanasOfTheTime() throws IOException {
        Map<String, Claim> iana = named("iana", XML);
        Map<String, Integer> agreement = new TreeMap<>();
        for (Map.Entry<String, Claim> entry : named("whatportis", "ports.json").entrySet()) {
            Claim original = iana.get(entry.getKey());
            // It keeps IANA's phrase as part of the description, and writes --- for nothing.
            String description = entry.getValue().description().replace("---", "");
            int phrase = description.indexOf("IANA assigned this well-formed");
            String plain =
                    phrase < 0 ? description : description.substring(0, phrase).strip();
            String how = original == null
                    ? "no longer there"
                    : plain.equals(original.description()) ? "same" : "edited since";
            agreement.merge(how, 1, Integer::sum);
        }
        assertEquals("{edited since=43, no longer there=91, same=11388}", agreement.toString());
    }

    private static Map<String, Claim> named(String id, String file) throws IOException {
        Map<String, Claim> claims = new TreeMap<>();
        for (Claim claim : SourceFiles.corpus(id, file).claims()) {
            if (claim.ports().isPresent() && !claim.name().isEmpty()) {
                claims.putIfAbsent(IanaReadings.where(claim) + "/" + claim.name(), claim);
            }
        }
        return Collections.unmodifiableMap(claims);
    }

    private static List<String> pairs(String id, String file) throws IOException {
        return named(id, file).values().stream()
                .map(IanaReadings::where)
                .distinct()
                .sorted()
                .toList();
    }

    private static String letters(String text) {
        return text.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]", "");
    }
}
