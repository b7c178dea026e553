/**
 * Ways through a model: taken at random, kept as the decisions that make them, and gone again on the engine.
 *
 * <p>It must not know what is a fault, nor how what is found is told.
 */
@NullMarked
package hailsham.check.walk;

import org.jspecify.annotations.NullMarked;
