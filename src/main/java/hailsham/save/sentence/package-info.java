/** What a reader is told of what is kept: what went wrong, what was put aside, what an edit of the story did to it. */
@NullMarked
package hailsham.save.sentence;

import org.jspecify.annotations.NullMarked;
