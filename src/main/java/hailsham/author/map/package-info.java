/** Maps of a story: what leads where, laid out in layers, and how often readers came there. */
@NullMarked
package hailsham.author.map;

import org.jspecify.annotations.NullMarked;
