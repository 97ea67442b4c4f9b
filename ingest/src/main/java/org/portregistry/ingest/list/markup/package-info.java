/** Lists that are tables in languages for documents: reStructuredText, AsciiDoc and MediaWiki's. */
package org.portregistry.ingest.list.markup;
