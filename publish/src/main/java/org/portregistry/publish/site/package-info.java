/**
 * {@code site/}: the release as pages that need no server and no network, opened from a disk or served as they are.
 *
 * <p>Data stands in scripts that hand it over by {@code portRegistry.receive}, for a page from a disk may not fetch files.
 * The first view needs {@code data/core.js} alone; what one port's page or one list shows besides is loaded when it is
 * opened. Every text reaches the page as text, never as markup.
 */
package org.portregistry.publish.site;
