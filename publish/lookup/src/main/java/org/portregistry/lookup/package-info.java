/**
 * What is on a port: {@link org.portregistry.lookup.PortRegistry} answers by port and transport, or by name.
 *
 * <p>All types are immutable and may be used from any thread. No method returns null.
 */
package org.portregistry.lookup;
