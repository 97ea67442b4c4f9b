package org.portregistry.publish.lookup;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/** Names of several words whose quotes somebody left out: {@code lookup remote desktop}. */
final class UnquotedNames {

    /** A word of a name, and neither a port, a list, a filter nor an address. */
    private static final Pattern WORD = Pattern.compile("\\p{L}[\\p{L}\\p{N}+_.-]*");

    private UnquotedNames() {}

    /**
     * Returns the arguments with words that stand side by side as one, where they are a known name only together. {@code ssh
     * telnet} stay two, since each is a name.
     */
    static List<String> united(List<String> arguments, Predicate<String> isKnown) {
        List<String> united = new ArrayList<>();
        List<String> run = new ArrayList<>();
        for (String argument : arguments) {
            if (isWord(argument)) {
                run.add(argument);
            } else {
                united.addAll(unitedRun(run, isKnown));
                run.clear();
                united.add(argument);
            }
        }
        united.addAll(unitedRun(run, isKnown));
        return united;
    }

    private static List<String> unitedRun(List<String> words, Predicate<String> isKnown) {
        String name = String.join(" ", words);
        boolean isOne = words.size() > 1 && !words.stream().allMatch(isKnown) && isKnown.test(name);
        return isOne ? List.of(name) : List.copyOf(words);
    }

    private static boolean isWord(String argument) {
        return WORD.matcher(argument).matches()
                && QueryWord.transport(argument).isEmpty()
                && !QueryWords.isPortWord(argument);
    }
}
