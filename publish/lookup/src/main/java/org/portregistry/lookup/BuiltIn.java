package org.portregistry.lookup;

import java.io.IOException;
import java.io.InputStream;

/** The registry of the release that this library was built from, read once. */
final class BuiltIn {
    private static final String DATA = "registry.bin";

    private static volatile PortRegistry registry;

    private BuiltIn() {}

    static PortRegistry registry() {
        PortRegistry there = registry;
        return there != null ? there : load();
    }

    private static synchronized PortRegistry load() {
        PortRegistry loaded = registry;
        if (loaded == null) {
            try (InputStream in = BuiltIn.class.getResourceAsStream(DATA)) {
                if (in == null) {
                    throw new IllegalStateException("this jar holds no " + DATA
                            + ": use port-registry-lookup-<version>.jar of a release of Port Registry");
                }
                loaded = new PortRegistry(new RegistryData(in.readAllBytes()), new OverlayRows(""));
            } catch (IOException problem) {
                throw new IllegalStateException("cannot read " + DATA + ": " + problem.getMessage(), problem);
            }
            registry = loaded;
        }
        return loaded;
    }
}
