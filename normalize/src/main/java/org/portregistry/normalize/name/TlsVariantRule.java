package org.portregistry.normalize.name;

import java.util.ArrayList;
import java.util.List;
import org.portregistry.model.NameMatch;

/** IANA marks the TLS form of a service by an s at the end of its first word. */
final class TlsVariantRule extends NameRule {

    TlsVariantRule() {
        super(
                NameMatch.TLS_VARIANT,
                "a name over TLS, or one whose TLS form is assigned here",
                Example.is("HTTP over SSL", "https"),
                Example.is("LDAP", "ldaps"),
                Example.is("FTP over SSL", "ftps-data"),
                Example.is("STUN Behavior Discovery over TLS", "stun-behaviors"),
                Example.isNot("HTTP proxy", "https"));
    }

    @Override
    boolean means(StatedName stated, Candidate candidate) {
        return stated.anyForm(form -> means(form, candidate.nameWords()));
    }

    private static boolean means(Form form, List<String> name) {
        boolean saysTls = form.words().contains("tls") || form.words().contains("secure");
        boolean byFirst =
                !name.isEmpty() && form.significant().stream().anyMatch(word -> isTlsFormOf(name.get(0), word));
        return (saysTls || form.significant().size() == 1) && byFirst
                || saysTls && name.size() > 1 && form.words().containsAll(withoutFinalS(name));
    }

    private static List<String> withoutFinalS(List<String> name) {
        List<String> words = new ArrayList<>(name);
        words.set(name.size() - 1, name.get(name.size() - 1).replaceFirst("s$", ""));
        return words;
    }

    private static boolean isTlsFormOf(String name, String word) {
        String base = Versions.without(word);
        return name.equals(word + "s") || base.length() > 2 && name.equals(base + "s");
    }
}
