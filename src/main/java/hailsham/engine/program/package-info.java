/**
 * A story compiled: units of flat code, and the stops at which a reader decides.
 *
 * <p>Units are compiled when they are first come to, so that the first page does not wait for the last chapter. It must
 * not know states, turns or events; who runs the code is told of by {@link Course}.
 */
@NullMarked
package hailsham.engine.program;

import org.jspecify.annotations.NullMarked;
