/** Datasets of any size, made up: the same for the same seed. */
package org.portregistry.bench.generated;
