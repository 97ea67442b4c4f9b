package org.portregistry.ingest.onboard;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.mozilla.universalchardet.UniversalDetector;
import org.portregistry.ingest.list.Document;

/**
 * The encoding of documents that neither state one nor are UTF-8, told by Mozilla's detector. It does not know those of
 * Central Europe, and takes them for windows-1252: their letters then are signs inside of words, {@code us³uga}.
 */
final class GuessedCharset {

    private static final Charset WESTERN = Charset.forName("windows-1252");

    private static final List<Charset> CENTRAL =
            List.of(Charset.forName("ISO-8859-2"), Charset.forName("windows-1250"));

    /** ISO-2022-JP is made of ASCII, and begins its Japanese with this. */
    private static final byte ESCAPE = 0x1B;

    private GuessedCharset() {}

    /** Returns the encoding to write into the source file; empty if the documents need none there. */
    static Optional<Charset> of(List<Document> documents) {
        ByteArrayOutputStream unknown = new ByteArrayOutputStream();
        documents.stream()
                .map(Document::bytes)
                .filter(GuessedCharset::isUnknown)
                .forEach(bytes -> unknown.write(bytes, 0, bytes.length));
        return unknown.size() == 0 ? Optional.empty() : Optional.of(guess(unknown.toByteArray()));
    }

    private static Charset guess(byte[] bytes) {
        UniversalDetector detector = new UniversalDetector();
        detector.handleData(bytes);
        detector.dataEnd();
        Charset found = charset(detector.getDetectedCharset());
        if (!found.equals(WESTERN)) {
            return found;
        }
        long western = signsInWords(bytes, WESTERN);
        return CENTRAL.stream()
                .filter(central -> signsInWords(bytes, central) * 2 < western)
                .min(Comparator.comparingLong(central -> signsInWords(bytes, central)))
                .orElse(WESTERN);
    }

    private static Charset charset(String name) {
        try {
            return name == null || !Charset.isSupported(name) ? WESTERN : Charset.forName(name);
        } catch (IllegalCharsetNameException unknown) {
            return WESTERN;
        }
    }

    /** Returns how many characters beyond ASCII stand between letters and are none, or control a terminal. */
    private static long signsInWords(byte[] bytes, Charset charset) {
        String text = new String(bytes, charset);
        long signs = 0;
        for (int at = 1; at < text.length(); at++) {
            char sign = text.charAt(at);
            boolean inWord = Character.isLetter(text.charAt(at - 1))
                    && at + 1 < text.length()
                    && Character.isLetter(text.charAt(at + 1));
            boolean strange = inWord && !Character.isLetter(sign) && sign != '’' || Character.isISOControl(sign);
            signs += sign > 0x7F && strange ? 1 : 0;
        }
        return signs;
    }

    /** Returns whether the bytes are in no encoding that a text states or that is valid UTF-8. */
    private static boolean isUnknown(byte[] bytes) {
        boolean marked = bytes.length > 1 && (bytes[0] & 0xFE) == 0xFE && (bytes[1] & 0xFE) == 0xFE;
        String text = new String(bytes, StandardCharsets.UTF_8);
        boolean stated = text.substring(0, Math.min(text.length(), 2000))
                .toLowerCase(Locale.ROOT)
                .matches("(?s).*(?:charset|encoding)\\s*=.*");
        return !marked && !stated && (text.indexOf('\ufffd') >= 0 || text.indexOf(ESCAPE) >= 0);
    }
}
