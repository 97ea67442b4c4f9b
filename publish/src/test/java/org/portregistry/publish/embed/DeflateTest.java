package org.portregistry.publish.embed;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.Random;
import java.util.stream.Stream;
import java.util.zip.Inflater;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What {@link Deflate} writes, the JDK's Inflater reads. */
class DeflateTest {

    static Stream<Arguments> contents() {
        Random random = new Random(7);
        byte[] noise = new byte[200_000];
        random.nextBytes(noise);
        byte[] letters = new byte[300_000];
        for (int i = 0; i < letters.length; i++) {
            letters[i] = (byte) ('a' + Math.min(25, (int) Math.abs(random.nextGaussian() * 3)));
        }
        byte[] farRepeat = Arrays.copyOf(noise, 100_000);
        System.arraycopy(noise, 0, farRepeat, (1 << 15) - 1, 500);
        System.arraycopy(noise, 0, farRepeat, 1 << 16, 500);
        return Stream.of(
                Arguments.of("nothing", new byte[0]),
                Arguments.of("one byte", new byte[] {-1}),
                Arguments.of("four bytes", "abcd".getBytes()),
                Arguments.of("one byte, often", new byte[100_000]),
                Arguments.of("a short cycle", "abcab".repeat(1000).getBytes()),
                Arguments.of("noise, in several blocks", noise),
                Arguments.of("skewed letters", letters),
                Arguments.of("repetitions at the edge of the window", farRepeat),
                Arguments.of("frequencies that ask for codes of more than 15 bits", fibonacci()));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("contents")
    void inflaterReadsIt(String what, byte[] content) throws Exception {
        Bytes out = new Bytes(1);
        Deflate deflate = new Deflate(out);
        deflate.piece(content, content.length);
        deflate.end();
        assertArrayEquals(content, inflated(out, content.length), what);
    }

    @Test
    void piecesAreOneStream_andEndsPartStreams() throws Exception {
        byte[] piece = "the same again and again, ".repeat(50).getBytes();
        Bytes out = new Bytes(1);
        Deflate deflate = new Deflate(out);
        deflate.piece(piece, piece.length);
        deflate.piece(piece, piece.length);
        deflate.end();
        byte[] both = inflated(out, 2 * piece.length);
        assertArrayEquals(piece, Arrays.copyOfRange(both, piece.length, 2 * piece.length));
        out.cut(0);
        deflate.piece(piece, piece.length);
        deflate.end();
        assertArrayEquals(piece, inflated(out, piece.length));
    }

    @Test
    void textGetsSmaller() {
        byte[] text = "8080/tcp http-alt assigned\n".repeat(100).getBytes();
        Bytes out = new Bytes(1);
        Deflate deflate = new Deflate(out);
        deflate.piece(text, text.length);
        deflate.end();
        assertTrue(out.size() < text.length / 10, () -> out.size() + " of " + text.length);
    }

    /** Bytes as often as Fibonacci numbers, in an order without repetitions of four. */
    private static byte[] fibonacci() {
        int[] left = new int[24];
        int sum = 0;
        for (int i = 0; i < left.length; i++) {
            left[i] = i < 2 ? 1 : left[i - 1] + left[i - 2];
            sum += left[i];
        }
        byte[] bytes = new byte[sum];
        Random random = new Random(1);
        for (int i = 0, symbol = 0; i < sum; symbol = (symbol + 1 + random.nextInt(3)) % left.length) {
            if (left[symbol] > 0) {
                left[symbol]--;
                bytes[i++] = (byte) symbol;
            }
        }
        return bytes;
    }

    private static byte[] inflated(Bytes packed, int length) throws Exception {
        Inflater inflater = new Inflater(true);
        inflater.setInput(packed.copy());
        byte[] content = new byte[length + 1];
        int read = inflater.inflate(content);
        assertEquals(length, read);
        assertTrue(inflater.finished());
        assertEquals(packed.size(), inflater.getBytesRead());
        inflater.end();
        return Arrays.copyOf(content, length);
    }
}
