package org.portregistry.spark;

import org.apache.spark.unsafe.types.UTF8String;

/** The release of the registry that answers: {@code ports.version()}. */
public record RegistryVersion(PortFunction function, Answers answers, Arguments arguments)
        implements BoundPortFunction {
    private static final long serialVersionUID = 1;

    /** Returns the version, such as {@code 2026.08.17}. */
    public UTF8String invoke() {
        return UTF8String.fromString(answers.version());
    }
}
