/**
 * What can be wrong with a story as a whole: one class a fault.
 *
 * <p>It must not know how anything is proved, only what was.
 */
@NullMarked
package hailsham.check.fault;

import org.jspecify.annotations.NullMarked;
