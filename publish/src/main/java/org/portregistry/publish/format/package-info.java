/**
 * The files of a release, one small class per kind.
 *
 * <p>To add a file: one class that implements {@link org.portregistry.publish.release.ReleaseFormat} and one line in
 * {@code ReleaseFormats}.
 */
package org.portregistry.publish.format;
