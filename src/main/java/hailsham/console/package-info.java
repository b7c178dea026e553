/**
 * What a reader sees: screens as data, drawn by JLine or line by line.
 *
 * <p>It must not know YAML or the command line; JLine stays in the classes that are named for it.
 */
@NullMarked
package hailsham.console;

import org.jspecify.annotations.NullMarked;
