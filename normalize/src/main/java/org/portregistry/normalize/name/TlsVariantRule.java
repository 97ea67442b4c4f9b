package org.portregistry.normalize.name;

import java.util.List;
import org.portregistry.model.NameMatch;

/** IANA marks the TLS form of a service by an s at the end of its first word. */
final class TlsVariantRule implements NameRule {

    @Override
    public NameMatch match() {
        return NameMatch.TLS_VARIANT;
    }

    @Override
    public String matches() {
        return "a name over TLS, or one whose TLS form is assigned here";
    }

    @Override
    public List<Example> examples() {
        return List.of(
                Example.is("HTTP over SSL", "https"),
                Example.is("LDAP", "ldaps"),
                Example.is("FTP over SSL", "ftps-data"),
                Example.isNot("HTTP proxy", "https"));
    }

    @Override
    public boolean means(StatedName stated, Candidate candidate) {
        String first = candidate.nameWords().stream().findFirst().orElse("");
        return stated.anyForm(form -> {
            boolean saysTls = form.words().contains("tls") || form.words().contains("secure");
            return (saysTls || form.significant().size() == 1)
                    && form.significant().stream().anyMatch(word -> isTlsFormOf(first, word));
        });
    }

    private static boolean isTlsFormOf(String name, String word) {
        String base = Versions.without(word);
        return name.equals(word + "s") || base.length() > 2 && name.equals(base + "s");
    }
}
