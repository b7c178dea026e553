/**
 * What can be counted of a story without playing it.
 *
 * <p>It must not know how figures are shown.
 */
@NullMarked
package hailsham.author.statistics;

import org.jspecify.annotations.NullMarked;
