/**
 * The files of a release, one small class per kind.
 *
 * <p>To add a file: one class that extends {@link org.portregistry.publish.release.DescribedFile} and one line in
 * {@code ReleaseFormats}.
 */
package org.portregistry.publish.format;
