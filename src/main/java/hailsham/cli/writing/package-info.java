/** The commands of somebody who writes: they look into the files of a story, and change them. */
@NullMarked
package hailsham.cli.writing;

import org.jspecify.annotations.NullMarked;
