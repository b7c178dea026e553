/** Where a name of a story stands, and how it is given another. */
@NullMarked
package hailsham.author.naming;

import org.jspecify.annotations.NullMarked;
