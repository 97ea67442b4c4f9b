package org.portregistry.ingest.list.xml;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds bytes of an XML document that are not in its encoding, before the JDK's parser does: that one writes
 * {@code [Fatal Error]} to standard error, whatever it is told, and does not know the line.
 */
final class XmlEncoding {

    private static final Pattern DECLARED = Pattern.compile(
            "^(?:\u00ef\u00bb\u00bf)?<\\?xml[^>]{0,80}?encoding\\s*=\\s*[\"']([A-Za-z0-9._-]{1,40})[\"']");
    private static final int DECLARATION = 200;

    private XmlEncoding() {}

    /** Returns what is wrong, {@code line 3: expected text in UTF-8, found the byte 0xFF}; empty if nothing is. */
    static Optional<String> fault(byte[] bytes) {
        Optional<Charset> charset = charset(bytes);
        if (charset.isEmpty()) {
            return Optional.empty();
        }
        ByteBuffer in = ByteBuffer.wrap(bytes);
        try {
            charset.get().newDecoder().decode(in);
            return Optional.empty();
        } catch (CharacterCodingException fault) {
            String before = new String(bytes, 0, in.position(), charset.get());
            return Optional.of(String.format(
                    Locale.ROOT,
                    "line %d: expected text in %s, found the byte 0x%02X",
                    1 + before.chars().filter(sign -> sign == '\n').count(),
                    charset.get().name(),
                    bytes[in.position()] & 0xFF));
        }
    }

    /** Returns the encoding by its mark or its declaration; empty if the parser must say what is wrong with it. */
    private static Optional<Charset> charset(byte[] bytes) {
        String start = new String(bytes, 0, Math.min(DECLARATION, bytes.length), StandardCharsets.ISO_8859_1);
        if (start.startsWith("\u00fe\u00ff") || start.startsWith("\u00ff\u00fe")) {
            return Optional.of(StandardCharsets.UTF_16);
        }
        if (start.indexOf('\0') >= 0) {
            return Optional.empty();
        }
        Matcher declared = DECLARED.matcher(start);
        if (!declared.find()) {
            return Optional.of(StandardCharsets.UTF_8);
        }
        try {
            return Optional.of(Charset.forName(declared.group(1)));
        } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
            return Optional.empty();
        }
    }
}
