/** The commands that play: what was asked for, the story and the shelf that this means, and off it goes. */
@NullMarked
package hailsham.cli.play;

import org.jspecify.annotations.NullMarked;
