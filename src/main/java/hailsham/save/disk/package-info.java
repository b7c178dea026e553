/**
 * Files that are written so that they survive being stopped, and a lock.
 *
 * <p>It must not know what stands in them.
 */
@NullMarked
package hailsham.save.disk;

import org.jspecify.annotations.NullMarked;
