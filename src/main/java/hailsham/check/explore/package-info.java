/**
 * Readers who read by chance, many of them: what they meet, what they miss, what becomes of the people.
 *
 * <p>It must not know how findings are shown, nor how long anything took.
 */
@NullMarked
package hailsham.check.explore;

import org.jspecify.annotations.NullMarked;
