/**
 * What a text must hold for a pattern to be found in it, so that few texts have to be looked through for it.
 *
 * <p>It must not know what patterns are for.
 */
@NullMarked
package hailsham.check.style.needle;

import org.jspecify.annotations.NullMarked;
