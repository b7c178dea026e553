/**
 * Reads conditions, effects and contracts out of what was written: finds what their names mean, checks their types, and
 * says what is wrong.
 *
 * <p>What they mean is {@link hailsham.expression}'s, their form {@link hailsham.expression.syntax}'s.
 */
@NullMarked
package hailsham.expression.reader;

import org.jspecify.annotations.NullMarked;
