/** What a writer asks for, as JSON and SARIF: problems, what was counted and met, what an edit does. */
@NullMarked
package hailsham.door.report;

import org.jspecify.annotations.NullMarked;
