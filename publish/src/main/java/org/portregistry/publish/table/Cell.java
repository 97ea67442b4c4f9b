package org.portregistry.publish.table;

import java.util.List;

/** The text of cells that are not text. */
final class Cell {
    private Cell() {}

    /** Returns a number. */
    static String of(int number) {
        return Integer.toString(number);
    }

    /** Returns items joined by {@code ;}. */
    static String of(List<String> items) {
        return String.join(";", items);
    }
}
