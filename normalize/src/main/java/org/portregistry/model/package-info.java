/**
 * The shared vocabulary: immutable values that ingest writes, normalize judges and publish prints.
 *
 * <p>Words are those of RFC 6335 and of IANA's Service Name and Transport Protocol Port Number Registry. Nothing in
 * this package does input or output, and no value is ever null: absent text is the empty string, an absent value an
 * {@link java.util.Optional}.
 */
package org.portregistry.model;
