package org.portregistry.lookup;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Reads lines in the form of services(5). */
final class ServicesLines {

    /** Systems list a few protocols without ports in {@code /etc/services}: AppleTalk's, and FreeBSD's divert sockets. */
    private static final List<String> NO_TRANSPORT = List.of("ddp", "divert");

    private ServicesLines() {}

    /** Adds the rows of the text. */
    static void read(String text, OverlayRows rows) throws IOException {
        int number = 0;
        for (int start = 0; start < text.length(); ) {
            int end = endOfLine(text, start);
            readLine(text.substring(start, end), ++number, rows);
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

    private static void readLine(String line, int number, OverlayRows rows) throws IOException {
        int comment = line.indexOf('#');
        List<String> words = words(comment < 0 ? line : line.substring(0, comment));
        if (words.isEmpty()) {
            return;
        }
        if (words.size() == 1 && OverlayRows.isHiding(words.get(0))) {
            rows.hide(words.get(0), new PortRange(0, PortRange.LAST), Transport.UNSTATED);
            return;
        }
        int slash = words.size() < 2 ? -1 : words.get(1).indexOf('/');
        if (slash < 0 && isHeader(line)) {
            throw rows.wrong(
                    number, "\"" + line.strip() + "\" is a header without commas", "part the cells of CSV by commas");
        }
        if (slash < 0) {
            throw rows.wrong(
                    number, "\"" + line.strip() + "\" is not a service", "write it as: name 9200/tcp alias # comment");
        }
        String protocol = words.get(1).substring(slash + 1);
        if (NO_TRANSPORT.contains(protocol.toLowerCase(Locale.ROOT))) {
            return;
        }
        PortRange ports = rows.ports(words.get(1).substring(0, slash), number);
        Transport transport = rows.transport(protocol, number, "write tcp, udp, sctp or dccp");
        if (OverlayRows.isHiding(words.get(0))) {
            rows.hide(words.get(0), ports, transport);
            return;
        }
        rows.add(
                ports,
                transport,
                words.get(0),
                "",
                Status.UNOFFICIAL,
                comment < 0 ? "" : line.substring(comment + 1).strip(),
                words.subList(2, words.size()),
                List.of(OverlayRows.SOURCE),
                List.of());
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

    /** Returns where the line that begins at {@code start} ends. */
    static int endOfLine(String text, int start) {
        int end = text.indexOf('\n', start);
        return end < 0 ? text.length() : end;
    }
}
