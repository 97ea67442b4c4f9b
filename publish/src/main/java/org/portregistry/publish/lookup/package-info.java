/** Answers "what is this port?" from the recorded registry, without rebuilding it. */
package org.portregistry.publish.lookup;
