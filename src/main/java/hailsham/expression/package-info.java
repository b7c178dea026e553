/**
 * The little language of conditions and effects: what they are once they were read, and their types.
 *
 * <p>It knows names only through a scope that is handed to it; it must not know the story or the engine.
 */
@NullMarked
package hailsham.expression;

import org.jspecify.annotations.NullMarked;
