/**
 * What is different between two tellings, or two ways of living one chapter.
 *
 * <p>They are held against each other by ids, never by wording.
 */
@NullMarked
package hailsham.telling.compare;

import org.jspecify.annotations.NullMarked;
