/**
 * Tellings on disk, durably.
 *
 * <p>It writes ids and values, never story records; it must not know the console.
 */
@NullMarked
package hailsham.save;

import org.jspecify.annotations.NullMarked;
