/** Where names of a story stand, and what is done with them there. */
@NullMarked
package hailsham.expression.mention;

import org.jspecify.annotations.NullMarked;
