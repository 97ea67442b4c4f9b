package org.portregistry.lookup;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Reads a user's own rows: lines of services(5), or CSV where the first line is a header with {@code port}. */
final class OverlayFile {
    static final String SOURCE = "local";

    private static final char BYTE_ORDER_MARK = '\uFEFF';

    /** Systems list a few protocols without ports in {@code /etc/services}: AppleTalk's, and FreeBSD's divert sockets. */
    private static final List<String> NO_TRANSPORT = List.of("ddp", "divert");

    private final String file;
    private final List<Service> rows = new ArrayList<>();

    private OverlayFile(String file) {
        this.file = file;
    }

    static List<Service> read(Path path) throws IOException {
        OverlayFile overlay = new OverlayFile(path.toString());
        if (Files.isDirectory(path)) {
            throw new IOException(path + ": is a folder; name a file in it");
        }
        if (!Files.exists(path)) {
            throw new NoSuchFileException(path.toString(), null, "is not there; name a file that is");
        }
        String text = overlay.decode(Files.readAllBytes(path));
        if (isCsv(text)) {
            overlay.readCsv(text);
        } else {
            overlay.readServices(text);
        }
        return overlay.rows;
    }

    private String decode(byte[] bytes) throws IOException {
        String text;
        try {
            text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException notUtf8) {
            throw new IOException(file + ": is not UTF-8; save it as UTF-8", notUtf8);
        }
        if (text.indexOf('\0') >= 0) {
            throw new IOException(file + ": is UTF-16 or no text; save it as UTF-8");
        }
        if (!text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK) {
            text = text.substring(1);
        }
        // Where a carriage return alone ends lines, all of the file would else be one.
        return text.indexOf('\r') < 0 ? text : text.replace("\r\n", "\n").replace('\r', '\n');
    }

    /** A line of services(5) parts its columns by blanks, and has no comma before a comment. */
    private static boolean isCsv(String text) {
        for (int start = 0; start < text.length(); ) {
            int end = endOfLine(text, start);
            String line = text.substring(start, end).strip();
            if (!line.isEmpty() && line.charAt(0) != '#') {
                int comment = line.indexOf('#');
                return (comment < 0 ? line : line.substring(0, comment)).indexOf(',') >= 0;
            }
            start = end + 1;
        }
        return false;
    }

    private void readServices(String text) throws IOException {
        int number = 0;
        for (int start = 0; start < text.length(); ) {
            int end = endOfLine(text, start);
            readLine(text.substring(start, end), ++number);
            start = end + 1;
        }
    }

    /** Spreadsheets part cells by semicolons or tabs where the comma is the decimal point. */
    private static boolean isHeader(String line) {
        for (String name : line.split("[;\\s]")) {
            if (name.equalsIgnoreCase("port")) {
                return line.strip().split("[;\\t]").length > 1;
            }
        }
        return false;
    }

    private void readLine(String line, int number) throws IOException {
        int comment = line.indexOf('#');
        List<String> words = words(comment < 0 ? line : line.substring(0, comment));
        if (words.isEmpty()) {
            return;
        }
        int slash = words.size() < 2 ? -1 : words.get(1).indexOf('/');
        if (slash < 0 && isHeader(line)) {
            throw wrong(
                    number, "\"" + line.strip() + "\" is a header without commas", "part the cells of CSV by commas");
        }
        if (slash < 0) {
            throw wrong(number, "\"" + line.strip() + "\" is no service", "write it as: name 9200/tcp alias # comment");
        }
        String protocol = words.get(1).substring(slash + 1);
        if (NO_TRANSPORT.contains(protocol.toLowerCase(Locale.ROOT))) {
            return;
        }
        add(
                port(words.get(1).substring(0, slash), number),
                transport(protocol, number),
                words.get(0),
                "",
                Status.UNOFFICIAL,
                comment < 0 ? "" : line.substring(comment + 1).strip(),
                words.subList(2, words.size()),
                List.of(SOURCE));
    }

    private void readCsv(String text) throws IOException {
        CsvText csv = new CsvText(file, text);
        List<String> header = csv.next();
        while (isBlank(header) || header.get(0).startsWith("#")) {
            header = csv.next();
        }
        for (int i = 0; i < header.size(); i++) {
            header.set(i, header.get(i).strip().toLowerCase(Locale.ROOT));
        }
        int port = column(header, "port", csv.line());
        int service = column(header, "service", csv.line());
        for (List<String> cells = csv.next(); !cells.isEmpty(); cells = csv.next()) {
            int line = csv.line();
            if (isBlank(cells) || cells.size() == 1 && cells.get(0).startsWith("#")) {
                continue;
            }
            if (cells.size() != header.size()) {
                throw wrong(
                        line,
                        "has " + cells.size() + " cells, and the header " + header.size(),
                        cells.size() > header.size()
                                ? "put cells that hold commas into quotes"
                                : "write a comma for each cell that is empty");
            }
            String transport = cell(cells, header.indexOf("transport"));
            String status = cell(cells, header.indexOf("status"));
            List<String> sources = items(cell(cells, header.indexOf("sources")));
            add(
                    port(cell(cells, port), line),
                    transport.isEmpty() ? Transport.UNSTATED : transport(transport, line),
                    named(cell(cells, service), status, line),
                    cell(cells, header.indexOf("label")),
                    status.isEmpty() ? Status.UNOFFICIAL : status(status, line),
                    cell(cells, header.indexOf("description")),
                    items(cell(cells, header.indexOf("aliases"))),
                    sources.isEmpty() ? List.of(SOURCE) : sources);
        }
    }

    private void add(
            int port,
            Transport transport,
            String name,
            String label,
            Status status,
            String description,
            List<String> aliases,
            List<String> sources) {
        rows.add(new Service(port, transport, name, label, 1, status, Optional.empty(), description, aliases, sources));
    }

    private int column(List<String> header, String name, int line) throws IOException {
        int column = header.indexOf(name);
        if (column < 0) {
            throw wrong(
                    line,
                    "the header " + String.join(",", header) + " has no column " + name,
                    "begin the file with: port,transport,service");
        }
        return column;
    }

    private String named(String name, String status, int line) throws IOException {
        if (name.isEmpty() && !status.equalsIgnoreCase(Status.RESERVED.code())) {
            throw wrong(line, "names no service", "write one; only a port whose status is reserved has none");
        }
        return name;
    }

    private int port(String text, int line) throws IOException {
        int port = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            port = c < '0' || c > '9' || port > PortRange.LAST ? PortRange.LAST + 1 : port * 10 + c - '0';
        }
        if (text.isEmpty() || port > PortRange.LAST) {
            throw wrong(line, "\"" + text + "\" is no port number", "write one from 0 to 65535, a line each");
        }
        return port;
    }

    private Transport transport(String text, int line) throws IOException {
        Optional<Transport> transport = Transport.parse(text);
        if (transport.isEmpty()) {
            throw wrong(line, "\"" + text + "\" is no transport", "write tcp, udp, sctp or dccp");
        }
        return transport.get();
    }

    private Status status(String text, int line) throws IOException {
        Optional<Status> status = Status.parse(text);
        if (status.isEmpty()) {
            throw wrong(
                    line,
                    "\"" + text + "\" is no status",
                    "write assigned, unofficial, unauthorized, malicious or reserved, or leave it empty");
        }
        return status.get();
    }

    private IOException wrong(int line, String what, String cure) {
        return new IOException(file + ": line " + line + ": " + what + "; " + cure);
    }

    /** Our own CSV has an apostrophe before what a spreadsheet would run. */
    private static String cell(List<String> cells, int column) {
        String cell = column < 0 ? "" : cells.get(column).strip();
        return cell.startsWith("'") ? cell.substring(1) : cell;
    }

    /** Spreadsheets write lines of nothing but commas where rows were emptied. */
    private static boolean isBlank(List<String> cells) {
        for (String cell : cells) {
            if (!cell.isBlank()) {
                return false;
            }
        }
        return !cells.isEmpty();
    }

    private static List<String> items(String cell) {
        List<String> items = new ArrayList<>();
        for (int start = 0; start < cell.length(); ) {
            int end = cell.indexOf(';', start);
            end = end < 0 ? cell.length() : end;
            if (end > start) {
                items.add(cell.substring(start, end).strip());
            }
            start = end + 1;
        }
        return items;
    }

    private static List<String> words(String line) {
        List<String> words = new ArrayList<>();
        int start = -1;
        for (int i = 0; i <= line.length(); i++) {
            boolean inside = i < line.length() && !Character.isWhitespace(line.charAt(i));
            if (inside && start < 0) {
                start = i;
            } else if (!inside && start >= 0) {
                words.add(line.substring(start, i));
                start = -1;
            }
        }
        return words;
    }

    private static int endOfLine(String text, int start) {
        int end = text.indexOf('\n', start);
        return end < 0 ? text.length() : end;
    }
}
