/**
 * Every judgement: claims become assignments, conflicts and notices.
 *
 * <p>Pure functions over {@link org.portregistry.model}: no input or output, no clock, no randomness, no locale. Start
 * reading at {@link org.portregistry.normalize.Normalizer}.
 */
package org.portregistry.normalize;
