import org.portregistry.lookup.PortRegistry;
import org.portregistry.lookup.Service;
import org.portregistry.lookup.Transport;

/** A program that embeds the look-up library; prints what {@code ci/embedded} expects. */
public class Embedding {
    public static void main(String[] arguments) {
        PortRegistry registry = PortRegistry.load();
        System.out.println(registry.version() + " "
                + registry.service(9200, Transport.TCP).map(Service::name).orElse("-") + " "
                + registry.ports("Elastic_Search").get(0).port() + " "
                + registry.ranges(30080, Transport.TCP).get(0).name());
    }
}
