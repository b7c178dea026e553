/**
 * What a state keeps, in numbered slots, and what is read from them: guards and prose that varies.
 *
 * <p>It must not know how a story flows, nor what a turn or an event is.
 */
@NullMarked
package hailsham.engine.slots;

import org.jspecify.annotations.NullMarked;
