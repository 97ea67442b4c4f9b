/** Canonical names: which service a stated name means, and how that was found. */
package org.portregistry.normalize.name;
