/** The file that says which release is the latest: what downstream polls. */
package org.portregistry.publish.pointer;
