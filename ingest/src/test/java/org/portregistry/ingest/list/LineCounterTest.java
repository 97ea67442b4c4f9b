package org.portregistry.ingest.list;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LineCounterTest {

    @ParameterizedTest
    @CsvSource(ignoreLeadingAndTrailingWhitespace = false, textBlock = """
            a b,0,1
            a¶b,2,2
            a¶b,1,2
            a¶¶¶b,1,4
            a↵¶b,3,2
            a↵↵¶b,4,2
            a↵b,2,2
            a↵↵b,1,3
            #x¶a,0,2
            a¶#x¶#y¶b,2,4
            a¶ #x¶b,2,2
            a¶b,9,2
            """)
    void position_isOnTheLineOfTheNextCharacterOfNoRemark(String text, long position, int line) {
        String signs = text.replace('¶', '\n').replace('↵', '\r');
        assertEquals(line, new LineCounter(signs, "#").lineAt(position));
    }
}
