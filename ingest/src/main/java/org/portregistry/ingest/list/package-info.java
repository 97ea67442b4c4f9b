/**
 * Lists: bytes become {@link org.portregistry.ingest.list.Row rows} of named cells, by one small class per format.
 *
 * <p>A format finds rows and columns and knows nothing of what cells mean; {@link org.portregistry.ingest.claim} reads
 * the cells, the same way for every format. The packages below divide the formats by what a list is. To add a format:
 * one class that reads it, as a {@link org.portregistry.ingest.list.Format}, and one line in
 * {@link org.portregistry.ingest.Formats}.
 */
package org.portregistry.ingest.list;
