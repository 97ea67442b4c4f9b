/**
 * Artifacts that other programs embed: the look-up jar with its POM, and the npm package. Archives are packed by the
 * code here, since the bytes of a compressor differ from one Java to the next.
 */
package org.portregistry.publish.embed;
