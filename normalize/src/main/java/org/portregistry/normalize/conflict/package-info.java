/** Conflicts: one small class for each kind of disagreement, tried in the order of {@code ConflictKind}. */
package org.portregistry.normalize.conflict;
