/** Whether a release is whole: its hashes, its inventory, its schemas, and that all its formats say the same. */
package org.portregistry.publish.verify;
