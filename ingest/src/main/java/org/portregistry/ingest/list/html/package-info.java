/** Lists that are web pages: their tables, their bullets, and the plain text in them. */
package org.portregistry.ingest.list.html;
