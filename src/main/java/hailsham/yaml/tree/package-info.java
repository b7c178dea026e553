/** YAML as a tree whose every value knows where it stands. It must not know what a story is. */
@NullMarked
package hailsham.yaml.tree;

import org.jspecify.annotations.NullMarked;
