package org.portregistry.ingest.list.text;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.portregistry.ingest.list.CellKind;
import org.portregistry.ingest.list.Column;
import org.portregistry.ingest.list.Document;
import org.portregistry.ingest.list.FormatException;
import org.portregistry.ingest.list.NoListException;
import org.portregistry.ingest.list.Options;
import org.portregistry.ingest.list.Row;
import org.portregistry.ingest.list.Rows;
import org.portregistry.ingest.list.SkippedLines;
import org.portregistry.ingest.list.Text;
import org.portregistry.ingest.list.Text.Line;
import org.portregistry.ingest.list.VariableName;

/**
 * Variables of scripts, programs and configurations that hold ports: {@code TCP_PORTS="1,11,15"}, {@code SSH_PORT=22}. The
 * other words of a variable's name name the service, unless the source file says in {@code defaults.name} what all ports
 * of the list are.
 */
public final class VariablesFormat {

    private static final Pattern MAY_HOLD = Pattern.compile("(?<![\\p{L}\\d./])\\d{2,5}(?![\\p{L}\\d.])");

    /** The two ends of a service, where both have a variable: {@code server_ssh_ports}, {@code client_ssh_ports}. */
    private static final Map<String, String> SIDES = Map.of("server_", "client_", "client_", "server_");

    private VariablesFormat() {}

    /** Reads the rows of a document. */
    public static Rows read(Document document, Options options) throws FormatException {
        boolean named = !options.common().defaultValues().containsKey(Column.NAME);
        SkippedLines skipped = SkippedLines.of(options);
        List<Row> rows = new ArrayList<>();
        List<Line> lines = new ArrayList<>();
        for (Line line : Text.plainLines(document, options)) {
            Optional<Row> skip = skipped.row(line);
            skip.ifPresent(rows::add);
            lines.add(skip.isPresent() ? new Line(line.number(), "", false) : line);
        }
        List<String> understood = new ArrayList<>();
        List<Variable> variables = Variable.of(lines);
        Set<String> names = variables.stream().map(Variable::name).collect(Collectors.toSet());
        for (Variable variable : variables) {
            row(variable, names, options, named).ifPresent(row -> {
                rows.add(row);
                understood.add("variable \"" + variable.name() + "\" → " + shown(row));
            });
        }
        if (understood.isEmpty()) {
            throw new NoListException(document.name()
                    + ": expected variables such as TCP_PORTS=\"22,80\", found none; say which hold ports in"
                    + " \"columns\", such as {\"columns\": {\"OPEN\": \"port\"}}");
        }
        boolean nameless = rows.stream()
                .allMatch(row -> row.isSkipped() || row.cell(Column.NAME).isEmpty());
        if (named && nameless && rows.stream().anyMatch(row -> !row.isSkipped())) {
            throw new NoListException(document.name()
                    + ": expected variables whose names say what their ports mean, found " + understood.get(0)
                    + "; say what they all mean in \"defaults\", such as {\"defaults\": {\"name\": \"honeypot\"}}");
        }
        return Rows.of(rows).understood(understood.stream().distinct().toList());
    }

    private static String shown(Row row) {
        return row.isSkipped()
                ? "skipped"
                : "port"
                        + (row.cell(Column.TRANSPORT).isEmpty() ? "" : " of " + row.cell(Column.TRANSPORT))
                        + (row.cell(Column.NAME).isEmpty() ? "" : ", name \"" + row.cell(Column.NAME) + "\"");
    }

    private static Optional<Row> row(Variable variable, Set<String> names, Options options, boolean named) {
        Optional<String> side = SIDES.keySet().stream()
                .filter(word -> variable.name().startsWith(word))
                .filter(word -> names.contains(SIDES.get(word) + variable.name().substring(word.length())))
                .findFirst();
        VariableName name =
                VariableName.of(variable.name().substring(side.orElse("").length()));
        Optional<Column> stated = options.common().stated().findHeader(variable.name());
        boolean ports = CellKind.of(variable.value()) == CellKind.PORTS;
        boolean asked = stated.filter(Column.PORT::equals).isPresent();
        boolean speaks = stated.isEmpty() && (name.ports() || !name.transports().isEmpty());
        if (!asked && !speaks) {
            return Optional.empty();
        }
        String place = variable.line().place();
        String text = variable.name() + " = " + variable.value();
        if (!ports) {
            boolean mayHold = PatternFormat.mayHoldPort(variable.value())
                    || MAY_HOLD.matcher(variable.value()).find();
            return mayHold ? Optional.of(Row.skipped(place, "value is not a list of ports", text)) : Optional.empty();
        }
        if (!asked && !name.ports() && variable.value().matches("\\d+")) {
            // BLOCK_TCP="1" is a switch.
            return Optional.of(Row.skipped(place, "one number, and a name that speaks of no port", text));
        }
        if (side.filter("client_"::equals).isPresent()) {
            return Optional.of(Row.skipped(place, "ports of a client", text));
        }
        Map<Column, String> cells = new EnumMap<>(Column.class);
        cells.put(Column.PORT, variable.value());
        cells.put(Column.TRANSPORT, name.transports());
        cells.put(Column.NAME, named ? name.service() : "");
        cells.put(Column.DESCRIPTION, variable.remark());
        return Optional.of(Row.of(place, cells));
    }
}
