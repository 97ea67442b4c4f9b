package org.portregistry.spark;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import org.apache.spark.sql.catalyst.analysis.NoSuchFunctionException;
import org.apache.spark.sql.catalyst.analysis.NoSuchNamespaceException;
import org.apache.spark.sql.connector.catalog.FunctionCatalog;
import org.apache.spark.sql.connector.catalog.Identifier;
import org.apache.spark.sql.connector.catalog.functions.UnboundFunction;
import org.apache.spark.sql.util.CaseInsensitiveStringMap;

/**
 * The registry as a catalog of functions. The setting {@code spark.sql.catalog.ports=org.portregistry.spark.PortCatalog}
 * brings it to SQL, PySpark and Java alike, under the name {@code ports}; {@code spark.sql.catalog.ports.overlay} names a file
 * of one's own names, which the driver reads.
 */
public final class PortCatalog implements FunctionCatalog {
    private static final String OVERLAY = "overlay";

    private String name;
    private Answers answers;

    /**
     * Loads the registry.
     *
     * @throws IllegalArgumentException if there is a setting that the catalog does not know, or the overlay cannot be read or
     *     has a wrong line; the message tells the cure
     * @throws IllegalStateException if the look-up jar of a release is not on the class path
     */
    @Override
    public void initialize(String name, CaseInsensitiveStringMap options) {
        this.name = name;
        Set<String> unknown = new TreeSet<>(options.keySet());
        unknown.remove(OVERLAY);
        String setting = "spark.sql.catalog." + name;
        if (!unknown.isEmpty()) {
            throw new IllegalArgumentException(setting + "."
                    + unknown.iterator().next() + " is not a setting; there is " + setting + "." + OVERLAY);
        }
        try {
            answers = options.containsKey(OVERLAY) ? Answers.over(Path.of(options.get(OVERLAY))) : Answers.builtIn();
        } catch (IOException problem) {
            throw new IllegalArgumentException(setting + "." + OVERLAY + ": " + problem.getMessage(), problem);
        }
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public Identifier[] listFunctions(String[] namespace) throws NoSuchNamespaceException {
        if (namespace.length > 0) {
            throw new NoSuchNamespaceException(namespace);
        }
        return Arrays.stream(PortFunction.values())
                .map(function -> Identifier.of(namespace, function.code()))
                .toArray(Identifier[]::new);
    }

    @Override
    public UnboundFunction loadFunction(Identifier identifier) throws NoSuchFunctionException {
        if (identifier.namespace().length > 0) {
            throw new NoSuchFunctionException(identifier);
        }
        return PortFunction.find(identifier.name())
                .orElseThrow(() -> new NoSuchFunctionException(identifier))
                .over(answers);
    }
}
