/** The look-up library beside others of its kind; {@code ci/bench lookup} runs it on the jar of a release. */
package org.portregistry.bench.lookup;
