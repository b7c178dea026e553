/**
 * A story that was read before, kept so that it need not be read again.
 *
 * <p>It knows what a story is, and nothing of how one is written or played. Whatever is wrong with what was kept, the
 * story is read from its files instead.
 */
@NullMarked
package hailsham.compiled;

import org.jspecify.annotations.NullMarked;
