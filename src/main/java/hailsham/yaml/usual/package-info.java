/**
 * Files that are written in the usual forms of a story, read without the parser, many times as fast on the way to the
 * first page.
 *
 * <p>It reads a part of YAML, and nothing else: whatever stands in a file beyond that, wrong or only unusual, it leaves to
 * the parser, which reads the file from its beginning and has the last word. What it reads it reads as the parser does.
 */
@NullMarked
package hailsham.yaml.usual;

import org.jspecify.annotations.NullMarked;
