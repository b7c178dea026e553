/**
 * Branches: files to branches, each read against the story that it adds to and against nothing else. A branch is placed,
 * named and refused here; it is not woven in, and nobody is asked whether it is on.
 */
@NullMarked
package hailsham.yaml.branch;

import org.jspecify.annotations.NullMarked;
