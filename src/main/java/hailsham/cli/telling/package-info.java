/** The commands about what was kept: they list, compare and write down tellings, and change none. */
@NullMarked
package hailsham.cli.telling;

import org.jspecify.annotations.NullMarked;
