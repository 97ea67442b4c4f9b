package org.portregistry.publish.table;

/** Numbers for people: {@code 17,159}. Java's own formatter loads the locales' data first. */
public final class GroupedNumber {

    private GroupedNumber() {}

    /** Returns a number with a comma before each three digits. */
    public static String of(long number) {
        StringBuilder digits = new StringBuilder().append(number);
        int first = number < 0 ? 1 : 0;
        for (int at = digits.length() - 3; at > first; at -= 3) {
            digits.insert(at, ',');
        }
        return digits.toString();
    }
}
