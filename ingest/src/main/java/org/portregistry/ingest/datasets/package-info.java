/**
 * Reads and writes the text files of {@code datasets}, strictly: whatever is wrong in one of them is a
 * {@link org.portregistry.ingest.DatasetsException} that names the file, the key or line, and the cure.
 *
 * <p>Start reading at {@link org.portregistry.ingest.datasets.Datasets}. Files are replaced whole, by
 * {@link org.portregistry.ingest.datasets.AtomicFile}; a disk that fails is an {@link java.io.UncheckedIOException}.
 */
package org.portregistry.ingest.datasets;
