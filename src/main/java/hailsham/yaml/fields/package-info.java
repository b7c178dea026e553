/**
 * What may stand in each file of a story, described once: files are checked against it, and the JSON Schemas for editors
 * are written from it.
 *
 * <p>It must not know what names mean; only which keys there are, and what kind of value each takes.
 */
@NullMarked
package hailsham.yaml.fields;

import org.jspecify.annotations.NullMarked;
