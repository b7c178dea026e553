/** What a reader can set. */
@NullMarked
package hailsham.console.setting;

import org.jspecify.annotations.NullMarked;
