package org.portregistry.spark;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.apache.spark.sql.connector.catalog.functions.BoundFunction;
import org.apache.spark.sql.connector.catalog.functions.UnboundFunction;
import org.apache.spark.sql.types.DataType;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;

/** The functions of the catalog. Each is named as its constant is, in small letters. */
enum PortFunction {
    /** The name of the preferred service. */
    SERVICE(OnPort::new, DataTypes.StringType, "the name of the preferred service", Parameter.PORT, Parameter.PROTOCOL),
    /** The names of all services, in the order of ranks. */
    SERVICES(
            OnPort::new,
            DataTypes.createArrayType(DataTypes.StringType, false),
            "the names of all services, the preferred one first",
            Parameter.PORT,
            Parameter.PROTOCOL),
    /** The preferred service with its label, status, description, risk and categories. */
    ENTRY(OnPort::new, Answers.ENTRY, "the preferred service as a struct", Parameter.PORT, Parameter.PROTOCOL),
    /** The port of the server. */
    SERVICE_PORT(
            BetweenPorts::new,
            DataTypes.IntegerType,
            "the server's port of a flow",
            Parameter.SOURCE,
            Parameter.DESTINATION,
            Parameter.PROTOCOL,
            Parameter.FLAGS),
    /** The side of the server; null where equal ports do not tell it. */
    SERVICE_SIDE(
            BetweenPorts::new,
            DataTypes.StringType,
            "the server's side of a flow: source or destination",
            Parameter.SOURCE,
            Parameter.DESTINATION,
            Parameter.PROTOCOL,
            Parameter.FLAGS),
    /** The release of the registry. */
    VERSION(RegistryVersion::new, DataTypes.StringType, "the release of the registry");

    /** Makes the function for a call. */
    @FunctionalInterface
    private interface Binding {
        BoundFunction of(PortFunction function, Answers answers, Arguments arguments);
    }

    /** What a function takes. */
    enum Parameter {
        PORT("port"),
        SOURCE("source port"),
        DESTINATION("destination port"),
        PROTOCOL("protocol"),
        FLAGS("tcp_flags");

        private final String word;

        Parameter(String word) {
            this.word = word;
        }

        String word() {
            return word;
        }

        boolean isOptional() {
            return this == FLAGS;
        }

        boolean mayBeText() {
            return this == PROTOCOL || this == FLAGS;
        }
    }

    private final Binding binding;
    private final DataType resultType;
    private final String meaning;
    private final List<Parameter> parameters;

    PortFunction(Binding binding, DataType resultType, String meaning, Parameter... parameters) {
        this.binding = binding;
        this.resultType = resultType;
        this.meaning = meaning;
        this.parameters = List.of(parameters);
    }

    /** Returns the function of that name, in any case. */
    static Optional<PortFunction> find(String name) {
        return Arrays.stream(values())
                .filter(function -> function.code().equalsIgnoreCase(name))
                .findFirst();
    }

    String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    DataType resultType() {
        return resultType;
    }

    List<Parameter> parameters() {
        return parameters;
    }

    /** Returns {@code service(port, protocol)}. */
    String usage() {
        return parameters.stream()
                .map(parameter -> parameter.isOptional() ? "[" + parameter.word() + "]" : parameter.word())
                .collect(Collectors.joining(", ", code() + "(", ")"));
    }

    /** Returns the function before its arguments are known. */
    UnboundFunction over(Answers answers) {
        return new Unbound(this, answers);
    }

    private record Unbound(PortFunction function, Answers answers) implements UnboundFunction {
        @Override
        public BoundFunction bind(StructType call) {
            return function.binding.of(function, answers, Arguments.of(function, call));
        }

        @Override
        public String description() {
            return function.usage() + ": " + function.meaning;
        }

        @Override
        public String name() {
            return function.code();
        }
    }
}
