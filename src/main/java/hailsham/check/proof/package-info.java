/**
 * Answers whether something can be met in a story: with a way to it, or for certain that there is none.
 *
 * <p>It must not know what is a fault, nor how what is found is told.
 */
@NullMarked
package hailsham.check.proof;

import org.jspecify.annotations.NullMarked;
