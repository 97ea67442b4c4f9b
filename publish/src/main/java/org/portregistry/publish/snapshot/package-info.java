/** The rows of a release as they stand in its files, read back for {@code diff} and for the record. */
package org.portregistry.publish.snapshot;
