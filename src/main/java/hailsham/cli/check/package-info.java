/** The command that says what is wrong with a story. */
@NullMarked
package hailsham.cli.check;

import org.jspecify.annotations.NullMarked;
