package org.portregistry.publish.command;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class StatusLineTest {
    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final PrintStream out = new PrintStream(bytes, true, StandardCharsets.UTF_8);

    @Test
    void terminal_showsOneLineThatIsGoneAtTheEnd() {
        try (StatusLine line = new StatusLine(out, true)) {
            line.show("reading the datasets");
            line.show("writing");
        }
        String shorter = "writing …" + " ".repeat("reading the datasets".length() - "writing".length());
        String gone = "\r" + " ".repeat("writing …".length()) + "\r";
        assertEquals("\rreading the datasets …\r" + shorter + gone, bytes.toString(StandardCharsets.UTF_8));
    }

    @Test
    void log_getsNothing() {
        try (StatusLine line = new StatusLine(out, false)) {
            line.show("writing");
        }
        assertEquals("", bytes.toString(StandardCharsets.UTF_8));
    }
}
