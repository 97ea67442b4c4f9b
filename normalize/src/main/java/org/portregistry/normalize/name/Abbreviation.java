package org.portregistry.normalize.name;

import java.util.List;

/**
 * Whether a short name abbreviates a phrase: {@code pop3} Post Office Protocol 3, {@code chargen} Character Generator,
 * {@code nbdgram} NetBIOS Datagram.
 */
final class Abbreviation {

    private Abbreviation() {}

    /**
     * Returns whether the letters of {@code shortName} can be taken, in order, from the words, each word giving a run
     * that starts with its first letter and keeps its order. Every significant word must give at least one letter;
     * generic ones may give none, and a final {@code p} may stand for an unspoken "protocol".
     */
    static boolean abbreviates(String shortName, List<String> words) {
        if (shortName.length() < 3 || words.size() < 2) {
            return false;
        }
        return fits(shortName, 0, words, 0)
                || shortName.endsWith("p")
                        && !words.contains("protocol")
                        && fits(shortName.substring(0, shortName.length() - 1), 0, words, 0);
    }

    private static boolean fits(String shortName, int at, List<String> words, int word) {
        if (word == words.size()) {
            return at == shortName.length();
        }
        String next = words.get(word);
        if ((WeakWords.GENERIC.contains(next) || WeakWords.UNSPOKEN.contains(next))
                && fits(shortName, at, words, word + 1)) {
            return true;
        }
        if (at == shortName.length() || next.charAt(0) != shortName.charAt(at)) {
            return false;
        }
        int inWord = 0;
        int taken = at;
        while (taken < shortName.length()) {
            inWord = next.indexOf(shortName.charAt(taken), inWord);
            if (inWord < 0) {
                return false;
            }
            inWord++;
            taken++;
            if (fits(shortName, taken, words, word + 1)) {
                return true;
            }
        }
        return false;
    }
}
