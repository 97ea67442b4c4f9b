/** Rows: claims of one service on one port and transport unite, get their standing, and are ranked. */
package org.portregistry.normalize.rank;
