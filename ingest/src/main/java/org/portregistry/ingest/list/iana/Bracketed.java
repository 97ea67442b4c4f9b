package org.portregistry.ingest.list.iana;

import java.util.ArrayList;
import java.util.List;
import org.portregistry.ingest.list.CellText;

/** A cell of items in brackets: {@code [RFC4656][draft-ietf-x (second edition)]}. */
final class Bracketed {

    private Bracketed() {}

    /** Returns the items without their brackets; brackets inside an item stay, text outside of them is an item too. */
    static List<String> items(String cell) {
        List<String> items = new ArrayList<>();
        StringBuilder item = new StringBuilder();
        int depth = 0;
        for (int i = 0; i < cell.length(); i++) {
            char c = cell.charAt(i);
            if (c == '[' && depth++ == 0 || c == ']' && depth > 0 && --depth == 0) {
                add(items, item);
            } else {
                item.append(c);
            }
        }
        add(items, item);
        return items;
    }

    private static void add(List<String> items, StringBuilder item) {
        String text = CellText.clean(item.toString());
        if (!text.isEmpty()) {
            items.add(text);
        }
        item.setLength(0);
    }
}
