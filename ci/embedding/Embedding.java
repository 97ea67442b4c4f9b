import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.portregistry.lookup.PortRegistry;
import org.portregistry.lookup.Service;
import org.portregistry.lookup.Transport;

/** A program that embeds the look-up library; prints what {@code ci/embedded} expects, after comparing all answers. */
public class Embedding {
    private static final Path CASES = Path.of("ci/embedding/cases.tsv");

    public static void main(String[] arguments) throws IOException {
        PortRegistry registry = PortRegistry.load();
        if (arguments.length > 0) {
            compareWithNames(registry, Path.of(arguments[0], "names.csv"));
            playCases();
        }
        System.out.println(registry.version() + " "
                + registry.service(9200, Transport.TCP).map(Service::name).orElse("-") + " "
                + registry.ports("Elastic_Search").get(0).port() + " "
                + registry.ranges(30080, Transport.TCP).get(0).name());
    }

    /** Each of 4 times 65,536 questions has the answer of names.csv, with its weight. */
    private static void compareWithNames(PortRegistry registry, Path names) throws IOException {
        Map<String, String> expected = new HashMap<>();
        for (String line : Files.readAllLines(names)) {
            String[] cells = line.split(",", -1);
            expected.put(cells[0] + "/" + cells[2], cells[3] + " " + cells[cells.length - 1]);
        }
        for (Transport transport : List.of(Transport.TCP, Transport.UDP, Transport.SCTP, Transport.DCCP)) {
            for (int port = 0; port <= 65535; port++) {
                String pair = port + "/" + transport.code();
                String answer = registry.service(port, transport)
                        .map(service -> service.name() + " " + service.weight())
                        .orElse(null);
                check(pair, expected.get(pair), answer);
            }
        }
    }

    private static void playCases() throws IOException {
        for (String line : Files.readAllLines(CASES)) {
            if (!line.startsWith("#")) {
                String[] cells = line.split("\t");
                check(line, cells[3], answer(cells[0], cells[1], cells[2].split(" "), cells[3]));
            }
        }
    }

    private static String answer(String overlay, String question, String[] words, String expected) throws IOException {
        if (question.equals("load")) {
            try {
                PortRegistry.load(Path.of("ci/embedding/overlays", overlay));
                return "no complaint";
            } catch (IOException problem) {
                return problem.getMessage().contains(expected) ? expected : problem.getMessage();
            }
        }
        PortRegistry registry = overlay.equals("-")
                ? PortRegistry.load()
                : PortRegistry.load(Path.of("ci/embedding/overlays", overlay));
        String answer =
                switch (question) {
                    case "service" -> registry.service(Integer.parseInt(words[0]), transport(words[1]))
                            .map(Service::name)
                            .orElse("");
                    case "services" -> registry
                            .services(Integer.parseInt(words[0]), transport(words[1]))
                            .get(0)
                            .name();
                    case "ports" -> registry.ports(words[0]).stream()
                            .map(service -> service.port() + "/" + service.transport().code())
                            .collect(Collectors.joining(" "));
                    case "rangesNamed" -> registry.ranges(words[0]).stream()
                            .map(range -> range.ports() + "/" + range.transport().code())
                            .collect(Collectors.joining(" "));
                    case "servicePort" -> Integer.toString(registry.servicePort(
                            Integer.parseInt(words[0]), Integer.parseInt(words[1]), transport(words[2])));
                    default -> "no such question";
                };
        return answer.isEmpty() ? "-" : answer;
    }

    private static Transport transport(String word) {
        return Transport.parse(word).orElseThrow();
    }

    private static void check(String what, String expected, String answer) {
        if (expected == null ? answer != null : !expected.equals(answer)) {
            throw new AssertionError(what + ": expected " + expected + ", and got " + answer);
        }
    }
}
