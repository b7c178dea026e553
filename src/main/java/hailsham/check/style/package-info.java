/**
 * The prose of a story held against its house style.
 *
 * <p>It must not know how the style is written down, nor how warnings are shown.
 */
@NullMarked
package hailsham.check.style;

import org.jspecify.annotations.NullMarked;
