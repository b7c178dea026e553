/** Where branches are found that commands are asked for. Knows no command, and no story's rules. */
@NullMarked
package hailsham.cli.branch;

import org.jspecify.annotations.NullMarked;
