/** The forms in which a map is given away: a page, a picture, and the languages of other programs. */
@NullMarked
package hailsham.author.map.form;

import org.jspecify.annotations.NullMarked;
