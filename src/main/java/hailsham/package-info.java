/**
 * Hailsham: stories in YAML, played in a terminal.
 *
 * <p>The map, in the order of dependence:
 *
 * <ul>
 *   <li>{@code source}: where text stands and what is wrong with it
 *   <li>{@code expression}: the little language of conditions and effects
 *   <li>{@code story}: what a story is, as immutable records
 *   <li>{@code yaml}: YAML files to a story, with every problem found
 *   <li>{@code compiled}: a story that was read, kept for the next start
 *   <li>{@code engine}: plays a story; pure
 *   <li>{@code telling}: one reader's way through a story
 *   <li>{@code save}: tellings on disk
 *   <li>{@code check}: what can be proved of a story
 *   <li>{@code author}: what a writer asks for
 *   <li>{@code console}: what a reader sees
 *   <li>{@code door}: the door for machines
 *   <li>{@code cli}: the commands
 * </ul>
 */
@NullMarked
package hailsham;

import org.jspecify.annotations.NullMarked;
