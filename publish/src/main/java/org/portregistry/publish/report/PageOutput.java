package org.portregistry.publish.report;

import gg.jte.TemplateOutput;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.portregistry.publish.table.TextOutput;

/**
 * Takes what a template says, many pieces at a time.
 *
 * @param text where it goes
 */
record PageOutput(TextOutput text) implements TemplateOutput {

    @Override
    public void writeContent(String value) {
        text.append(value);
        pass();
    }

    @Override
    public void writeContent(String value, int beginIndex, int endIndex) {
        text.append(value, beginIndex, endIndex);
        pass();
    }

    private void pass() {
        try {
            text.passMuch();
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }
}
