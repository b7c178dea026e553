/**
 * YAML files to trees, with nothing in them that a story must not have.
 *
 * <p>The parser is Jackson's; its types, and its words, stay in here. It must not know what a story is.
 */
@NullMarked
package hailsham.yaml.parser;

import org.jspecify.annotations.NullMarked;
