package org.portregistry.publish.embed;

import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Texts, each once, numbered in the order in which rows name them; 0 is the empty one. */
final class NumberedTexts {
    /** Numbers have three bytes. */
    private static final int LIMIT = (1 << 24) - 1;

    private final String what;
    private final Map<String, Integer> numbers = new LinkedHashMap<>();

    /** Takes what the texts are, for messages. */
    NumberedTexts(String what) {
        this.what = what;
        number("");
    }

    int number(String text) {
        int number = numbers.computeIfAbsent(text, added -> numbers.size());
        if (number == LIMIT) {
            throw new IllegalStateException("the registry has more than " + LIMIT + " " + what
                    + ": widen the numbers in RegistryBytes and RegistryData");
        }
        return number;
    }

    int number(List<String> items) {
        return number(String.join("\n", items));
    }

    /** Writes how many texts there are, the length of each, seven bits a byte, and all texts in UTF-8. */
    void writeTo(DataOutputStream out) throws IOException {
        writeNumber(out, numbers.size());
        for (String text : numbers.keySet()) {
            int length = text.getBytes(StandardCharsets.UTF_8).length;
            for (; length > 0x7F; length >>>= 7) {
                out.writeByte(length & 0x7F | 0x80);
            }
            out.writeByte(length);
        }
        for (String text : numbers.keySet()) {
            out.write(text.getBytes(StandardCharsets.UTF_8));
        }
    }

    static void writeNumber(DataOutputStream out, int number) throws IOException {
        out.writeByte(number >> 16);
        out.writeShort(number);
    }
}
