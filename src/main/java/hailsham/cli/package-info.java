/**
 * The commands: arguments to an exit code.
 *
 * <p>Here is what all of them share; they themselves are in packages by whom they serve: {@code play}, with the {@code
 * shelf}s that it plays from, {@code telling}, {@code check}, {@code report}, and {@code writing}, what looks into a
 * writer's files or changes them. {@code branch} finds the branches that are asked for.
 *
 * <p>Nobody imports it, and it holds no rule of the story; it alone makes exit codes.
 */
@NullMarked
package hailsham.cli;

import org.jspecify.annotations.NullMarked;
