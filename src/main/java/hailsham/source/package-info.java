/**
 * Where text stands and what is wrong with it: files, spans, diagnostics and how they are printed.
 *
 * <p>It must not know what a story is, read files, or use a library.
 */
@NullMarked
package hailsham.source;

import org.jspecify.annotations.NullMarked;
