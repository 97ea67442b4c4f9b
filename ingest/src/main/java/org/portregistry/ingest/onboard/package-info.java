/** Drafts the source file of a new list: tries every format on it and guesses what a source file says. */
package org.portregistry.ingest.onboard;
