package org.portregistry.ingest.list.markup;

import java.util.ArrayList;
import java.util.List;

/** Parts the cells in a line of a table of MediaWiki; bars in links and templates part nothing. */
final class WikiCells {

    private WikiCells() {}

    /** Returns the cells of a line without its first sign: {@code ||} parts them, in a line of headers also {@code !!}. */
    static List<String> split(String line, boolean header) {
        List<String> cells = new ArrayList<>();
        int depth = 0;
        int from = 0;
        for (int i = 0; i < line.length(); i++) {
            depth = depth(line, i, depth);
            boolean bars = line.startsWith("||", i) || header && line.startsWith("!!", i);
            if (bars && depth == 0) {
                cells.add(line.substring(from, i));
                from = i + 2;
                i++;
            }
        }
        cells.add(line.substring(from));
        return cells;
    }

    /** Returns what stands before the cell's text, with its bar: {@code rowspan="2" |}; or the empty string. */
    static String attributes(String cell) {
        int depth = 0;
        for (int i = 0; i < cell.length(); i++) {
            depth = depth(cell, i, depth);
            if (cell.charAt(i) == '\n') {
                return "";
            }
            if (cell.charAt(i) == '|' && depth == 0) {
                boolean plain =
                        cell.substring(0, i).isBlank() || cell.substring(0, i).indexOf('=') > 0;
                return plain ? cell.substring(0, i + 1) : "";
            }
        }
        return "";
    }

    private static int depth(String text, int at, int depth) {
        if (text.startsWith("[[", at) || text.startsWith("{{", at)) {
            return depth + 1;
        }
        boolean closes = at > 0 && (text.startsWith("]]", at - 1) || text.startsWith("}}", at - 1));
        return closes ? Math.max(0, depth - 1) : depth;
    }
}
