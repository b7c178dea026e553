/**
 * Tellings on disk, durably.
 *
 * <p>A slot is a folder. In it lie
 *
 * <ul>
 *   <li>{@code journal}: a line for each thing that a reader did, on disk before its page is drawn. Its first line says
 *       what it belongs to; the others are numbered without a gap over the slot's whole life: {@code choose
 *       chapter/node.option}, {@code undo 2}, {@code redo 1}, {@code read 4}, {@code go 57} (to a step), {@code replay 0 57
 *       lost-things doorstop=lived} (a chapter, from a step of a strand, with what is known in it), {@code turn 1} (to a
 *       strand), {@code mark 1 kept}
 *   <li>{@code telling.json}: a snapshot of it all, at each chapter's entry and on leaving, and {@code telling.json.bak},
 *       the one before it
 *   <li>{@code .lock}
 * </ul>
 *
 * <p>A telling has strands: the first, and one for each replay of a chapter. A strand holds every decision that was ever
 * taken in it as a numbered <i>step</i> with the number of the step that it follows, so that what was undone and left for
 * something else stays as a way not taken; {@code at} is the step at which it stands, {@code tip} the one to which redoing
 * leads. Steps are only ever added. A replay's strand begins where its chapter does: the decisions before it are those that
 * lead to the step of the strand from which it goes out. Only the present strand is walked when a telling is had again;
 * what the story no longer offers of the others is found when somebody goes there, and nothing of them is lost.
 *
 * <p>Journals and snapshots of every older format are read, see {@code JournalText.FORMAT} and {@code Snapshot.FORMAT};
 * what is written is of the newest.
 *
 * <p>It writes ids and values, never story records; it must not know the console.
 */
@NullMarked
package hailsham.save;

import org.jspecify.annotations.NullMarked;
