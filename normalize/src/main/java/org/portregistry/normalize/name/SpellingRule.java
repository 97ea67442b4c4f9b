package org.portregistry.normalize.name;

import java.util.List;
import org.portregistry.model.NameMatch;

/** Lists put hyphens, blanks and other punctuation where they like. */
final class SpellingRule implements NameRule {

    @Override
    public NameMatch match() {
        return NameMatch.SPELLING;
    }

    @Override
    public String matches() {
        return "the same letters and digits";
    }

    @Override
    public List<Example> examples() {
        return List.of(Example.is("ftpdata", "ftp-data"), Example.is("pop-3", "pop3"), Example.isNot("pop3", "pop2"));
    }

    @Override
    public boolean means(StatedName stated, Candidate candidate) {
        return stated.anyForm(form -> form.key().equals(candidate.key()));
    }
}
