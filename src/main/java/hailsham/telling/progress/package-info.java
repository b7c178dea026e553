/**
 * How far a reader has come: the chapters that were entered, what was met and what was not, how much there is still to
 * read.
 */
@NullMarked
package hailsham.telling.progress;

import org.jspecify.annotations.NullMarked;
