/**
 * The commands.
 *
 * <p>Nobody imports it, and it holds no rule of the story; it alone makes exit codes.
 */
@NullMarked
package hailsham.cli;

import org.jspecify.annotations.NullMarked;
