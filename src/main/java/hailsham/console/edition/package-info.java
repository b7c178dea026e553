/**
 * The story that is played, where it may become another under its reader: with other branches on, or edited. Knows who
 * offers another, and neither where stories come from nor how they are kept.
 */
@NullMarked
package hailsham.console.edition;

import org.jspecify.annotations.NullMarked;
