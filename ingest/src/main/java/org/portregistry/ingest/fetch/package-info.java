/**
 * Gets the documents of a source, from the network or from a mirror on disk.
 *
 * <p>Start reading at {@link org.portregistry.ingest.fetch.Fetcher}. One call of
 * {@link org.portregistry.ingest.fetch.HttpFetcher} is, from the outside in: pages, redirects, retries, one exchange.
 * The clock and the randomness are handed in, so that tests say how long a wait is.
 */
package org.portregistry.ingest.fetch;
