/**
 * What stands on a screen, as data: paragraphs with their roles, set in type and broken into lines.
 *
 * <p>It must not know who draws it.
 */
@NullMarked
package hailsham.console.model;

import org.jspecify.annotations.NullMarked;
