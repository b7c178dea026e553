/** Shelves in which something else is begun than what a slot holds, or beside which something is written down. */
@NullMarked
package hailsham.cli.shelf;

import org.jspecify.annotations.NullMarked;
