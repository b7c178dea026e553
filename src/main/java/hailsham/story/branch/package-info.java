/**
 * What somebody adds to a story without touching it, and how a story is made that has it: one that is played, kept and
 * proved like any other. Knows nothing of files, and of who turned a branch on.
 */
@NullMarked
package hailsham.story.branch;

import org.jspecify.annotations.NullMarked;
