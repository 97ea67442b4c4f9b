/** The command line: one class a command, which reads its arguments, calls what does the work, and prints. */
package org.portregistry.publish.command;
