package org.portregistry.ingest.list;

/** A source file gives an option a value that it cannot have; the message names the key, what is wrong, and the cure. */
public final class OptionException extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;

    private final String key;

    /** Takes the key, what is wrong with its value, and what to write instead. */
    public OptionException(String key, String problem, String cure) {
        super("\"" + key + "\": " + problem + "; " + cure);
        this.key = key;
    }

    /** Returns the key of the option. */
    public String key() {
        return key;
    }
}
