/**
 * YAML files to a story, with every problem found.
 *
 * <p>The only package that sees Jackson's YAML; its types never leave it. It must not know the engine.
 */
@NullMarked
package hailsham.yaml;

import org.jspecify.annotations.NullMarked;
