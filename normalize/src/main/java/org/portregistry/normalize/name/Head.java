package org.portregistry.normalize.name;

import java.util.EnumSet;

/** The name of the product at the head of a phrase about it. */
final class Head {

    private Head() {}

    /** Returns what the steps leave of a stated name. */
    static String of(String stated) {
        return ofPhrase(beforeProperName(stated));
    }

    /** Returns what is left before ordinary words at its end go, which an abbreviation may count. */
    static String beforeProperName(String stated) {
        return cut(stated, HeadStep.DEBRIS, HeadStep.VERSION);
    }

    /** Returns what the steps leave of what {@link #beforeProperName} has left. */
    static String ofPhrase(String phrase) {
        return cut(phrase, HeadStep.PROPER_NAME, HeadStep.TAIL);
    }

    private static String cut(String text, HeadStep first, HeadStep last) {
        String head = text;
        for (HeadStep step : EnumSet.range(first, last)) {
            head = step.cut(head);
        }
        return head;
    }
}
