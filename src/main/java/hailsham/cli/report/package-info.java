/** The commands that count, read by chance and hold two versions against each other, and how people read it. */
@NullMarked
package hailsham.cli.report;

import org.jspecify.annotations.NullMarked;
