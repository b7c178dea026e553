/**
 * The files of a story to its records: what each holds is checked, then every name of every file is declared, then
 * everything is read that leads somewhere.
 *
 * <p>It must not know how YAML is written, nor where files come from.
 */
@NullMarked
package hailsham.yaml.decode;

import org.jspecify.annotations.NullMarked;
