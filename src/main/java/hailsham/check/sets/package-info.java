/**
 * The states of a model as diagrams: which there can be at its points, where only some slots are looked at.
 *
 * <p>It must not know what is a fault, nor how what is found is told.
 */
@NullMarked
package hailsham.check.sets;

import org.jspecify.annotations.NullMarked;
