package org.portregistry.publish.verify;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.util.concurrent.Callable;

/** A file of a release cannot be read as what its name says, though its hash is right. The message begins with the file. */
final class Damaged extends IOException {
    private static final long serialVersionUID = 1;

    private Damaged(String file, String what, Throwable cause) {
        super(file + ": " + what, cause);
    }

    /**
     * Reads a file of a release.
     *
     * <p>Whatever stops the reading is the fault of the file: libraries answer damaged bytes with exceptions of many
     * types, with recursion that does not end, and with a request for more memory than there is.
     *
     * @param file its path in the release
     * @throws Damaged if it cannot be read, or if the reading found another file damaged
     */
    static <T> T unless(String file, Callable<T> reading) throws Damaged {
        try {
            return reading.call();
        } catch (Damaged other) {
            throw other;
        } catch (NoSuchFileException | FileNotFoundException problem) {
            throw new Damaged(file, "is missing", problem);
        } catch (Exception | StackOverflowError problem) {
            throw new Damaged(file, "cannot be read: " + text(problem), problem);
        } catch (OutOfMemoryError problem) {
            throw new Damaged(file, "cannot be read: it asks for more memory than there is", problem);
        }
    }

    private static String text(Throwable problem) {
        return problem.getMessage() == null ? problem.getClass().getSimpleName() : problem.getMessage();
    }
}
