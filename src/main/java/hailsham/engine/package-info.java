/**
 * Plays a story: {@code (state, decision) -> (state, events)}.
 *
 * <p>Pure: it must not know files, the clock, chance, threads or screens. The reader's screen, the checker, the
 * statistics and the tests all run this same engine.
 */
@NullMarked
package hailsham.engine;

import org.jspecify.annotations.NullMarked;
