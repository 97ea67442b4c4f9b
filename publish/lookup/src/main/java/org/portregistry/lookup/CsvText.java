package org.portregistry.lookup;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** Reads CSV (RFC 4180) that people write: a row at a time, with the line that it begins on. */
final class CsvText {
    private final String file;
    private final String text;
    private int at;
    private int line;
    private int nextLine = 1;

    CsvText(String file, String text) {
        this.file = file;
        this.text = text;
    }

    /** Returns the line that the last row begins on, counted from 1. */
    int line() {
        return line;
    }

    /** Returns the cells of the next row; none after the last one. */
    List<String> next() throws IOException {
        List<String> cells = new ArrayList<>();
        line = nextLine;
        while (at < text.length()) {
            cells.add(isQuoted() ? quoted() : plain());
            char end = at < text.length() ? text.charAt(at++) : '\n';
            if (end == '\n') {
                nextLine++;
                return cells;
            }
            if (at == text.length()) {
                cells.add("");
            }
        }
        return cells;
    }

    /** People put a blank after a comma, and so before a quote; it goes. */
    private boolean isQuoted() {
        int quote = at;
        while (quote < text.length() && (text.charAt(quote) == ' ' || text.charAt(quote) == '\t')) {
            quote++;
        }
        boolean quoted = quote < text.length() && text.charAt(quote) == '"';
        at = quoted ? quote : at;
        return quoted;
    }

    /** Reads up to the comma or the end of the line, which stays. */
    private String plain() {
        int start = at;
        while (at < text.length() && text.charAt(at) != ',' && text.charAt(at) != '\n') {
            at++;
        }
        int end = at > start && text.charAt(at - 1) == '\r' ? at - 1 : at;
        return text.substring(start, end);
    }

    private String quoted() throws IOException {
        StringBuilder cell = new StringBuilder();
        at++;
        while (true) {
            int quote = text.indexOf('"', at);
            if (quote < 0) {
                throw new IOException(
                        file + ": line " + line + ": a quote is not closed; write \" at the end of the cell,"
                                + " and two of them for one inside");
            }
            for (int i = at; i < quote; i++) {
                nextLine += text.charAt(i) == '\n' ? 1 : 0;
            }
            cell.append(text, at, quote);
            at = quote + 1;
            if (at == text.length() || text.charAt(at) != '"') {
                return cell.append(plain()).toString();
            }
            cell.append('"');
            at++;
        }
    }
}
