package org.portregistry.publish.lookup;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.PrintWriter;
import java.io.StringWriter;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TerminalWriterTest {

    /** {@code ␛} stands for escape, {@code ␍} and {@code ␊} for the line end, {@code ␉} for a tab, {@code ‮} for itself. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            plain ünï ✓ 🙂␉text␊   | plain ünï ✓ 🙂␉text␊ | plain ünï ✓ 🙂␉text␊
            of Windows␍␊           | of Windows␍␊         | of Windows␍␊
            over␍written           | over?written         | over?written
            ␛[1;31mred␛[0m         | ?[1;31mred?[0m       | ␛[1;31mred␛[0m
            ␛[2Jcleared            | ?[2Jcleared          | ?[2Jcleared
            ␛]0;title              | ?]0;title            | ?]0;title
            ␛[31                   | ?[31                 | ?[31
            end␍                   | end?                 | end?
            \u202eback\u009b1m     | ?back?1m             | ?back?1m
            """)
    void onlyLinesTabsAndColours_pass(String given, String inAPipe, String atATerminal) {
        for (int piece = 1; piece <= given.length(); piece++) {
            assertEquals(real(inAPipe), written(real(given), piece, false), given);
            assertEquals(real(atATerminal), written(real(given), piece, true), given);
        }
    }

    private static String written(String text, int piece, boolean colours) {
        StringWriter written = new StringWriter();
        PrintWriter out = new PrintWriter(new TerminalWriter(written, colours));
        for (int i = 0; i < text.length(); i += piece) {
            out.print(text.substring(i, Math.min(text.length(), i + piece)));
        }
        out.flush();
        return written.toString();
    }

    private static String real(String shown) {
        return shown.replace('␛', '\u001b')
                .replace('␍', '\r')
                .replace('␊', '\n')
                .replace('␉', '\t');
    }
}
