/**
 * The only thing that touches the network: fetch, parse, guard, then write claims and lock.
 *
 * <p>Start reading at {@link org.portregistry.ingest.refresh.Refresh}. A source that fails keeps its old claims and does
 * not stop the others.
 */
package org.portregistry.ingest.refresh;
