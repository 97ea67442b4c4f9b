package org.portregistry.normalize.name;

import java.util.List;
import java.util.Optional;
import org.portregistry.model.NameMatch;

/** Away from the ports of a service only its name, its TLS form or its whole description will do. */
final class ElsewhereRule extends NameRule {

    ElsewhereRule() {
        super(
                NameMatch.ELSEWHERE,
                "the name, its TLS form or the whole description of a service with another home",
                Example.is("HTTPS", "https"),
                Example.is("SMTP over TLS", "smtps"),
                Example.is("Network Time Protocol", "ntp").described("Network Time Protocol"),
                Example.isNot("Audit", "audit"),
                Example.isNot("Game server (HTTP)", "http"));
    }

    @Override
    boolean means(StatedName stated, Candidate candidate) {
        return spelledOut(stated).stream()
                .anyMatch(form -> candidate.bears(form.key())
                        || tlsForm(form).filter(candidate::bears).isPresent()
                        || isDescription(form, candidate));
    }

    /** Returns the forms to compare: what stands in brackets counts only where it abbreviates the rest. */
    static List<Form> spelledOut(StatedName stated) {
        return stated.forms().stream()
                .filter(form ->
                        form.kind() != Form.Kind.WITHOUT_MAKER && form.kind() != Form.Kind.HEAD && !isEveryday(form))
                .filter(form -> form.kind() != Form.Kind.IN_BRACKETS
                        || Abbreviation.abbreviates(
                                form.key(), stated.forms().get(1).words()))
                .toList();
    }

    /** {@code Audit} on a port of its own is hardly the service of that name on another. */
    private static boolean isEveryday(Form form) {
        return WeakWords.EVERYDAY.contains(form.key()) && !WeakWords.PROTOCOLS.contains(form.key());
    }

    /** Returns the name that the TLS form of a stated name would have. */
    static Optional<String> tlsForm(Form form) {
        return form.significant().size() == 2 && form.significant().contains("tls")
                ? form.significant().stream()
                        .filter(word -> !word.equals("tls"))
                        .map(word -> Versions.without(word) + "s")
                        .findFirst()
                : Optional.empty();
    }

    private static boolean isDescription(Form form, Candidate candidate) {
        return form.words().size() > 1 && candidate.descriptions().contains(form.words());
    }
}
