import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.portregistry.lookup.PortRegistry;
import org.portregistry.lookup.Transport;

/** Prints in how many flows of a table the server's port is told right: by the library, by the lower port; and how many there are. */
class FlowSides {
    public static void main(String[] arguments) throws Exception {
        PortRegistry registry = PortRegistry.load();
        List<String> lines = Files.readAllLines(Path.of(arguments[0]));
        int right = 0;
        int lower = 0;
        for (String line : lines.subList(1, lines.size())) {
            String[] flow = line.split(",");
            int client = Integer.parseInt(flow[0]);
            int server = Integer.parseInt(flow[1]);
            right += registry.servicePort(client, server, Transport.valueOf(flow[2].toUpperCase())) == server ? 1 : 0;
            lower += Math.min(client, server) == server ? 1 : 0;
        }
        System.out.println(right + " " + lower + " " + (lines.size() - 1));
    }
}
