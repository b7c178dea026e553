/**
 * Prose with its variations, from the text of a scalar to the pieces of passages.
 *
 * <p>It must not know YAML: what it is given has lost its indentation and its quotes.
 */
@NullMarked
package hailsham.yaml.prose;

import org.jspecify.annotations.NullMarked;
