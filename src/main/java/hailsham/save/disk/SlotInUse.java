package hailsham.save.disk;

import java.io.IOException;

/** Another program has the slot open. The message says which, and since when. */
public final class SlotInUse extends IOException {
    SlotInUse(String who) {
        super(who);
    }
}
