/**
 * What a reader does and what comes of it, once for both surfaces.
 *
 * <p>It must not know how anything is drawn.
 */
@NullMarked
package hailsham.console.session;

import org.jspecify.annotations.NullMarked;
