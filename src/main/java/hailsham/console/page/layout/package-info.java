/**
 * Sets what is to be read in rows for a screen of a given size, and tells where in them what stands.
 *
 * <p>It must not know what is open, what was pressed, or how a style looks.
 */
@NullMarked
package hailsham.console.page.layout;

import org.jspecify.annotations.NullMarked;
