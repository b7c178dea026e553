/**
 * Sets of states as multi-valued decision diagrams, and what can be done with them.
 *
 * <p>It must not know what a story is, nor a model of one.
 */
@NullMarked
package hailsham.check.diagram;

import org.jspecify.annotations.NullMarked;
