/** A file of a story, put into the form that all of them have. */
@NullMarked
package hailsham.yaml.format;

import org.jspecify.annotations.NullMarked;
