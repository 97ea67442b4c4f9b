/** Lists that are plain text without columns: services files, labels, bullets, prose, and whatever a pattern describes. */
package org.portregistry.ingest.list.text;
