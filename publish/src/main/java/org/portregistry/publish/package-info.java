/** Writes: release formats, reports, versioning, and the command line. Start reading at {@code Main}. */
package org.portregistry.publish;
