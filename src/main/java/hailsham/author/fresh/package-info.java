/** Files to begin with: text that reads as it stands, and says in its comments what to write over. Writes no file itself. */
@NullMarked
package hailsham.author.fresh;

import org.jspecify.annotations.NullMarked;
