/** What changed between two releases, as data: for {@code diff}, {@code changes.json} and {@code CHANGES.md}. */
package org.portregistry.publish.change;
