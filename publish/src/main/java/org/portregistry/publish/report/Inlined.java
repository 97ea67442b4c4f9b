package org.portregistry.publish.report;

import java.util.Base64;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.commons.codec.digest.DigestUtils;
import org.portregistry.model.Nulls;
import org.portregistry.publish.release.Resource;

/**
 * Our own style or script inside a page, and the hash by which the page's Content-Security-Policy allows it and no other.
 *
 * @param text the style or script
 */
public record Inlined(String text) {

    /** Refuses null, and text that would end the element that it stands in. */
    public Inlined {
        Nulls.refuse(text);
        if (text.contains("</")) {
            throw new IllegalStateException("inlined text must not hold </");
        }
    }

    /** Returns the text of resources, one after the other. */
    static Inlined of(String... names) {
        return new Inlined(Stream.of(names).map(Resource::text).collect(Collectors.joining()));
    }

    /** Returns the source expression of the Content-Security-Policy: {@code 'sha256-…'}. */
    public String hash() {
        byte[] digest = DigestUtils.sha256(text);
        return "'sha256-" + Base64.getEncoder().encodeToString(digest) + "'";
    }
}
