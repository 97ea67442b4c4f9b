/**
 * Reads cells, the same way for every format: ports, transports, marks, names, texts.
 *
 * <p>It never guesses. A cell that cannot be read is an {@link org.portregistry.ingest.cell.UnreadableException} with a
 * reason, and its row becomes a skip. It knows neither rows nor columns.
 */
package org.portregistry.ingest.cell;
