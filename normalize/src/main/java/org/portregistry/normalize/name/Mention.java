package org.portregistry.normalize.name;

import java.util.Collections;
import java.util.List;

/** Whether a claim's name or text mentions the service by its name, and means it. */
final class Mention {

    private Mention() {}

    /** Returns whether the name holds the service's name as words, or the description mentions it. */
    static boolean of(StatedName stated, Candidate service) {
        if (namedInFull(stated, service) || namedInARole(stated, service)) {
            return true;
        }
        boolean everyday = service.nameWords().size() == 1 && TellingWords.EVERYDAY.contains(service.key);
        return service.key.length() >= 3
                && !everyday
                && stated.text().containsAll(service.nameWords())
                && sharesWord(stated, service)
                && !namesOtherwise(stated, service);
    }

    /** A text that mentions the assigned service beside another product ("IANA: commplex-main") does not mean it. */
    private static boolean sharesWord(StatedName stated, Candidate service) {
        return !stated.forms().isEmpty()
                && !isQualified(stated.forms().get(0), service)
                && !Collections.disjoint(stated.forms().get(0).significant(), service.words());
    }

    /** The name itself holds the service's name as a word, and nothing that makes another service of it. */
    private static boolean namedInFull(StatedName stated, Candidate service) {
        for (StatedName.Form form : stated.forms()) {
            boolean named = form.words().containsAll(service.nameWords()) || spellsInARow(form.words(), service.key);
            if (!form.inBrackets() && named && !isQualified(stated.forms().get(0), service)) {
                return true;
            }
        }
        return false;
    }

    /** The name is the service's and says nothing else but which end of it is meant; everyday words prove too little. */
    private static boolean namedInARole(StatedName stated, Candidate service) {
        boolean everyday = service.nameWords().size() == 1 && TellingWords.EVERYDAY.contains(service.key);
        if (everyday || service.key.length() < 3) {
            return false;
        }
        for (StatedName.Form form : stated.forms()) {
            if (!form.inBrackets() && saysOnlyWithARole(form, service)) {
                return true;
            }
        }
        return false;
    }

    private static boolean saysOnlyWithARole(StatedName.Form form, Candidate service) {
        boolean role = false;
        for (String word : form.significant()) {
            boolean tellsTheEnd = TellingWords.ROLES.contains(word);
            if (!tellsTheEnd && !service.nameWords().contains(word)) {
                return false;
            }
            role |= tellsTheEnd;
        }
        if (role) {
            for (String word : service.nameWords()) {
                if (TellingWords.ROLES.contains(word) || !form.significant().contains(word)) {
                    return false;
                }
            }
        }
        return role;
    }

    /** {@code PDL Data Stream, used for printing} spells pdl-datastream in neighbouring words. */
    private static boolean spellsInARow(List<String> words, String key) {
        for (int first = 0; first < words.size() && key.length() > 3; first++) {
            int at = 0;
            for (int next = first; next < words.size() && key.startsWith(words.get(next), at); next++) {
                at += words.get(next).length();
                if (at == key.length()) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Returns whether the name holds a word that makes another service of it: a proxy for HTTP is not HTTP. */
    static boolean isQualified(StatedName.Form form, Candidate service) {
        for (String word : form.significant()) {
            if (TellingWords.QUALIFIERS.contains(word) && !service.words().contains(word)) {
                return true;
            }
        }
        int over = form.words().indexOf("over");
        String carrier =
                over >= 0 && over + 1 < form.words().size() ? form.words().get(over + 1) : "tls";
        return !TellingWords.CARRIERS.contains(carrier) && !service.words().contains(carrier);
    }

    /** The name holds the service's name among words that make another service of it. */
    private static boolean namesOtherwise(StatedName stated, Candidate service) {
        for (StatedName.Form form : stated.forms()) {
            if (form.words().containsAll(service.nameWords())) {
                return true;
            }
        }
        return false;
    }
}
