/** Lists that are XML, of any build. */
package org.portregistry.ingest.list.xml;
