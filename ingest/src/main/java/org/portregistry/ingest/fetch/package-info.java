/**
 * Gets the documents of a source, from the network or from a mirror on disk.
 *
 * <p>Start reading at {@link org.portregistry.ingest.fetch.Fetcher}. One call of
 * {@link org.portregistry.ingest.fetch.HttpFetcher} is, from the outside in: pages, redirects, retries, one exchange.
 * The clock, the sleeper and the randomness are handed in, so that tests need not wait.
 */
package org.portregistry.ingest.fetch;
