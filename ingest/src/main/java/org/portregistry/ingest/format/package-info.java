/**
 * One small class a list format: bytes become {@link org.portregistry.ingest.format.Row rows} of named cells.
 *
 * <p>A format finds rows and columns and knows nothing of what cells mean; {@code cell} reads the cells, the same way
 * for every format. To add a format: one class that implements {@link org.portregistry.ingest.format.Format} and one
 * line in {@code GeneralFormats}.
 */
package org.portregistry.ingest.format;
