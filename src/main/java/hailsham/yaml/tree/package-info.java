/**
 * YAML as a tree whose every value knows where it stands, and nothing in it that a story must not have.
 *
 * <p>The parser is Jackson's; its types, and its words, stay in here. It must not know what a story is.
 */
@NullMarked
package hailsham.yaml.tree;

import org.jspecify.annotations.NullMarked;
