/**
 * The states of a model, met one by one.
 *
 * <p>It must not know what is a fault, nor how what is found is told.
 */
@NullMarked
package hailsham.check.search;

import org.jspecify.annotations.NullMarked;
