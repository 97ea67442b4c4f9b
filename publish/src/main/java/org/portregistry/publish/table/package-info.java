/** What the rows of a release are: the columns of its tables, and rows as CSV cells and JSON objects. */
package org.portregistry.publish.table;
