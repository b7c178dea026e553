/**
 * The form of an expression: its tokens, and how conditions stand in each other.
 *
 * <p>It must not know what any name means.
 */
@NullMarked
package hailsham.expression.syntax;

import org.jspecify.annotations.NullMarked;
