/** The command line: one class per command, which reads its arguments, calls what does the work, and prints. */
package org.portregistry.publish.command;
