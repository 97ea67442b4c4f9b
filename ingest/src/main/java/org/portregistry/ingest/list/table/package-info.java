/** Lists that are tables: delimited, Markdown, and plain text in columns; and what every table shares, its headers. */
package org.portregistry.ingest.list.table;
