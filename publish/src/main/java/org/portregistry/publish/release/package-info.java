/** A release as a value, its version and digest, the record of the last one, and how its folder is written. */
package org.portregistry.publish.release;
