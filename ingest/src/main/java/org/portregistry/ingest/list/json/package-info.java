/** Lists that are JSON, of any build. */
package org.portregistry.ingest.list.json;
