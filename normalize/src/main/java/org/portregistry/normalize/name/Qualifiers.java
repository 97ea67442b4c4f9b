package org.portregistry.normalize.name;

/** Words beside a service's name that make another service of it: a proxy for HTTP is not HTTP. */
final class Qualifiers {

    private Qualifiers() {}

    /** Returns whether the name holds such a word that the service itself does not have. */
    static boolean makeAnother(Form form, Candidate candidate) {
        return form.significant().stream()
                        .anyMatch(word -> WeakWords.QUALIFIERS.contains(word)
                                && !candidate.words().contains(word))
                || runsOverAnother(form, candidate);
    }

    private static boolean runsOverAnother(Form form, Candidate candidate) {
        int carrier = form.words().indexOf("over") + 1;
        if (carrier == 0 || carrier == form.words().size()) {
            return false;
        }
        String word = form.words().get(carrier);
        return !WeakWords.CARRIERS.contains(word) && !candidate.words().contains(word);
    }
}
