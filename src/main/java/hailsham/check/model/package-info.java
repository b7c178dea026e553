/**
 * A story as points and edges between them, taken from the engine's compiled program.
 *
 * <p>It must not know how states are searched, nor what is a fault.
 */
@NullMarked
package hailsham.check.model;

import org.jspecify.annotations.NullMarked;
