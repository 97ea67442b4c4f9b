/**
 * The forms in which IANA has published its registry of service names and port numbers: XML, CSV, XHTML and text
 * since 2011, the file {@code port-numbers} before, and RFC 1700 before that.
 *
 * <p>Each format finds {@link org.portregistry.ingest.list.iana.IanaRecord records}; what IANA's own phrases in them
 * state is read once, for all, by {@link org.portregistry.ingest.list.iana.IanaRows}.
 */
package org.portregistry.ingest.list.iana;
