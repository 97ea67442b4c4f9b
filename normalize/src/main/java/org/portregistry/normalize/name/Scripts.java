package org.portregistry.normalize.name;

import java.lang.Character.UnicodeScript;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Letters that look alike: {@code ssh} with a Cyrillic dze (U+0455) for the first s is not ssh. */
final class Scripts {

    private static final Set<UnicodeScript> SHARED =
            EnumSet.of(UnicodeScript.COMMON, UnicodeScript.INHERITED, UnicodeScript.UNKNOWN);
    /** A letter that is not Latin; those of ASCII are. */
    private static final Pattern FOREIGN_LETTER = Pattern.compile("[\\P{ASCII}&&\\p{L}&&[^\\p{IsLatin}]]");

    private Scripts() {}

    /** Returns whether the letters of a text are of several scripts, so that some of them are not Latin. */
    static boolean areMixed(String text) {
        return FOREIGN_LETTER.matcher(text).find() && scripts(text).size() > 1;
    }

    private static Set<UnicodeScript> scripts(String text) {
        return text.codePoints()
                .filter(Character::isLetter)
                .mapToObj(UnicodeScript::of)
                .filter(script -> !SHARED.contains(script))
                .collect(Collectors.toSet());
    }

    /** Returns a text in which the letters that are not Latin stand as their code points, {@code u0455}. */
    static String spelledOut(String text) {
        return FOREIGN_LETTER
                .matcher(text)
                .replaceAll(letter ->
                        String.format(Locale.ROOT, "u%04x", letter.group().codePointAt(0)));
    }
}
