/**
 * {@code site/}: the release as pages that need no server and no network, opened from a disk or served as they are.
 *
 * <p>Data stands in scripts that hand it over by {@code portRegistry.receive}, because a page from a disk may not fetch files.
 * Every page needs {@code data/about.js}. A port's page loads the block of rows that the port lies in, search and map load
 * {@code data/core.js}, and each list loads its own data. Every text reaches the page as text, never as markup.
 */
package org.portregistry.publish.site;
