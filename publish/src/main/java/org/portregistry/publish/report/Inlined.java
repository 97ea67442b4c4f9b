package org.portregistry.publish.report;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Objects;
import org.portregistry.publish.release.Digest;

/**
 * Our own style or script inside a page, and the hash by which the page's Content-Security-Policy allows it and no other.
 *
 * @param text the style or script
 */
public record Inlined(String text) {
    private static final String FOLDER = "/org/portregistry/publish/";

    /** Refuses null, and text that would end the element that it stands in. */
    public Inlined {
        Objects.requireNonNull(text);
        if (text.contains("</")) {
            throw new IllegalStateException("inlined text must not hold </");
        }
    }

    /** Returns the text of resources, one after the other. */
    static Inlined of(String... names) {
        StringBuilder text = new StringBuilder();
        for (String name : names) {
            try (InputStream in = Inlined.class.getResourceAsStream(FOLDER + name)) {
                if (in == null) {
                    throw new IllegalStateException("the resource is missing: " + FOLDER + name);
                }
                text.append(new String(in.readAllBytes(), StandardCharsets.UTF_8));
            } catch (IOException problem) {
                throw new IllegalStateException("cannot read the resource " + FOLDER + name, problem);
            }
        }
        return new Inlined(text.toString());
    }

    /** Returns the source expression of the Content-Security-Policy: {@code 'sha256-…'}. */
    public String hash() {
        byte[] digest = Digest.sha256().digest(text.getBytes(StandardCharsets.UTF_8));
        return "'sha256-" + Base64.getEncoder().encodeToString(digest) + "'";
    }
}
