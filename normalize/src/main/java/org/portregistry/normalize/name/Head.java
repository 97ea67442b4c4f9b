package org.portregistry.normalize.name;

import java.util.EnumSet;

/** The name of the product at the head of a phrase about it. */
final class Head {

    private Head() {}

    /** Returns what the steps leave of a stated name. */
    static String of(String stated) {
        return upTo(stated, HeadStep.TAIL);
    }

    /** Returns what is left before ordinary words at its end go, which an abbreviation may count. */
    static String beforeProperName(String stated) {
        return upTo(stated, HeadStep.VERSION);
    }

    private static String upTo(String stated, HeadStep last) {
        String head = stated;
        for (HeadStep step : EnumSet.range(HeadStep.DEBRIS, last)) {
            head = step.cut(head);
        }
        return head;
    }
}
