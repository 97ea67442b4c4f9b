/** Benchmarks of the whole way, part by part: {@code ci/bench} runs them. */
package org.portregistry.bench;
