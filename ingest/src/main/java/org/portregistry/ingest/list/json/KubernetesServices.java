package org.portregistry.ingest.list.json;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.portregistry.ingest.list.FormatException;
import org.portregistry.ingest.list.NoListException;

/**
 * The Services in what Kubernetes is told. A Service names what listens on its ports; the ports of Deployments and Pods are
 * those inside containers, and no claims. A port without a protocol is TCP's, as Kubernetes has it.
 */
final class KubernetesServices {

    private KubernetesServices() {}

    /**
     * Returns the Services as records with a name and ports; any other value as it is.
     *
     * @throws NoListException if there is something of Kubernetes, and no Service with ports
     */
    static JsonValue of(String name, JsonValue value) throws FormatException {
        List<JsonValue> documents = value instanceof JsonValue.Items items ? items.values() : List.of(value);
        List<JsonValue> objects = new ArrayList<>();
        documents.forEach(document -> addObjects(document, objects));
        if (objects.isEmpty()) {
            return value;
        }
        List<JsonValue> services = new ArrayList<>();
        for (JsonValue object : objects) {
            service(object).ifPresent(services::add);
        }
        if (services.isEmpty()) {
            throw new NoListException(name + ": expected a Service of Kubernetes with ports, found none");
        }
        return new JsonValue.Items(services);
    }

    private static void addObjects(JsonValue document, List<JsonValue> into) {
        if (text(document, "apiVersion").isEmpty() || text(document, "kind").isEmpty()) {
            return;
        }
        if (child(document, "items").orElse(null) instanceof JsonValue.Items items) {
            into.addAll(items.values());
        } else {
            into.add(document);
        }
    }

    private static Optional<JsonValue> service(JsonValue object) {
        Optional<JsonValue> ports = child(object, "spec/ports");
        if (!text(object, "kind").equals("Service") || !(ports.orElse(null) instanceof JsonValue.Items items)) {
            return Optional.empty();
        }
        String name = text(object, "metadata/name");
        List<JsonValue> records = new ArrayList<>();
        for (JsonValue port : items.values()) {
            String protocol = text(port, "protocol");
            records.add(new JsonValue.Members(List.of(
                    member("port", text(port, "port")),
                    member("protocol", protocol.isEmpty() ? "TCP" : protocol),
                    member("description", text(port, "name")))));
        }
        return Optional.of(new JsonValue.Members(
                List.of(member("name", name), new JsonValue.Member("ports", new JsonValue.Items(records)))));
    }

    private static JsonValue.Member member(String key, String text) {
        return new JsonValue.Member(key, new JsonValue.Scalar(text));
    }

    private static Optional<JsonValue> child(JsonValue value, String path) {
        return JsonPointers.find(value, "/" + path);
    }

    private static String text(JsonValue value, String path) {
        return child(value, path).orElse(null) instanceof JsonValue.Scalar scalar ? scalar.text() : "";
    }
}
