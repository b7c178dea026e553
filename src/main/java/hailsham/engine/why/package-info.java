/**
 * Why something is as it is in a state: what it hangs on, and what was done to that.
 *
 * <p>It evaluates what it found by itself, so that a test can hold it against the engine. It must not know tellings.
 */
@NullMarked
package hailsham.engine.why;

import org.jspecify.annotations.NullMarked;
