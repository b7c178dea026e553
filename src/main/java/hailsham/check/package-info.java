/**
 * What can be proved of a story.
 *
 * <p>It must not know the standard streams, and it never exits.
 */
@NullMarked
package hailsham.check;

import org.jspecify.annotations.NullMarked;
