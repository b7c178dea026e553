/**
 * What chapters and branches are made of, read from trees that were held against their shapes: nodes with their texts,
 * choices and ends, memories, variables, and the names of all of them. Knows nothing of files and folders, nor which of
 * the two it reads.
 */
@NullMarked
package hailsham.yaml.nodes;

import org.jspecify.annotations.NullMarked;
