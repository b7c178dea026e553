/**
 * What a story promises of every reader, made into questions that can be proved.
 *
 * <p>It must not know how anything is proved, nor how what is found is told.
 */
@NullMarked
package hailsham.check.contract;

import org.jspecify.annotations.NullMarked;
