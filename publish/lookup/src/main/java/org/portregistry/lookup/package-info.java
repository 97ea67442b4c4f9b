/**
 * What is on a port: {@link org.portregistry.lookup.PortRegistry} answers by port and transport, or by name.
 *
 * <p>All types are immutable and may be used from any thread. No method returns null, and the registry
 * refuses it with a {@link java.lang.NullPointerException}.
 */
package org.portregistry.lookup;
