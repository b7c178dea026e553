/**
 * The files of a story: found, opened with care, decoded.
 *
 * <p>It must not know YAML or what the files say, but for their names.
 */
@NullMarked
package hailsham.yaml.file;

import org.jspecify.annotations.NullMarked;
