/**
 * Claims: the cells of rows, read the same way for every format, and what a row claims.
 *
 * <p>Start reading at {@link org.portregistry.ingest.claim.RowReader}. Nothing is guessed. A cell that cannot be read is
 * an {@link org.portregistry.ingest.claim.UnreadableException} with a reason, and its row becomes a skip.
 */
package org.portregistry.ingest.claim;
