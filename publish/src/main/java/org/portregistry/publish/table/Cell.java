package org.portregistry.publish.table;

import java.util.List;

/** The text of cells that are not text. */
final class Cell {
    private static final String[] SMALL = new String[64];

    static {
        for (int i = 0; i < SMALL.length; i++) {
            SMALL[i] = Integer.toString(i);
        }
    }

    private Cell() {}

    /** Returns a number; most are small: ranks, and how many sources support a row. */
    static String of(int number) {
        return number >= 0 && number < SMALL.length ? SMALL[number] : Integer.toString(number);
    }

    /** Returns items joined by {@code ;}. */
    static String of(List<String> items) {
        return switch (items.size()) {
            case 0 -> "";
            case 1 -> items.get(0);
            default -> String.join(";", items);
        };
    }
}
