/**
 * Reads: sources, fetching, one small class per list format, and the text files of {@code datasets}.
 *
 * <p>Ingest is literal. It reports what a page says and where; judging belongs to normalize.
 */
package org.portregistry.ingest;
