/**
 * What a story is: immutable records, complete and consistent by the time that they exist.
 *
 * <p>No behaviour beyond validation and going through what is written; no null; no collection that changes. It must not
 * know where a story comes from or how it is played.
 */
@NullMarked
package hailsham.story;

import org.jspecify.annotations.NullMarked;
