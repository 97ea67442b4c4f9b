package org.portregistry.ingest.list;

/**
 * A text that a regular expression of a source file is tried on. An expression such as {@code .*x.*x.*y} may take years on
 * one long line, and Java's matcher never looks whether its thread was interrupted; it does ask for every character.
 *
 * @param text the text
 */
public record InterruptibleText(CharSequence text) implements CharSequence {

    /** The thread that reads the list was interrupted, because its time is over. */
    public static final class InterruptedReadingException extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }

    @Override
    public char charAt(int index) {
        if (Thread.currentThread().isInterrupted()) {
            throw new InterruptedReadingException();
        }
        return text.charAt(index);
    }

    @Override
    public int length() {
        return text.length();
    }

    @Override
    public CharSequence subSequence(int start, int end) {
        return text.subSequence(start, end);
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
