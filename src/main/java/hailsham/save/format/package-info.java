/**
 * What the files of a slot say: bytes to records and back.
 *
 * <p>It believes nothing that it reads, and must not know where files stand.
 */
@NullMarked
package hailsham.save.format;

import org.jspecify.annotations.NullMarked;
