/**
 * Shows what only those meet who live a chapter again knowing more: ways with replays in them, found on the model and gone
 * as tellings before they are shown.
 *
 * <p>It must not know what is a fault, nor how what is found is told.
 */
@NullMarked
package hailsham.check.replay;

import org.jspecify.annotations.NullMarked;
