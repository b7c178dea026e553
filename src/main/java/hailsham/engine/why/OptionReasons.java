package hailsham.engine.why;

import hailsham.engine.program.ChoiceStop;
import hailsham.engine.program.RetellStop;
import hailsham.engine.program.ShareStop;
import hailsham.engine.program.Stop;
import hailsham.engine.program.ThreadStop;
import hailsham.engine.slots.Slot;
import hailsham.engine.slots.Slots;
import hailsham.engine.why.Reason.Standing;
import java.util.ArrayList;
import java.util.List;

/** Finds what the options of a stop hang on, those included that are not there. */
public final class OptionReasons {
    private final Slots slots;
    private final long[] held;
    private final Grounds grounds;
    private final Stop stop;
    private final List<Reason> reasons = new ArrayList<>();

    private OptionReasons(Stop stop, Slots slots, long[] held) {
        this.slots = slots;
        this.held = held;
        this.grounds = new Grounds(slots, held);
        this.stop = stop;
    }

    /** In the order of the story; those that are always there as others may be have a ground that always holds. */
    public static List<Reason> of(Stop stop, Slots slots, long[] held) {
        OptionReasons options = new OptionReasons(stop, slots, held);
        if (stop instanceof ChoiceStop choices) {
            options.choices(choices);
        } else if (stop instanceof ThreadStop threads) {
            options.threads(threads);
        } else if (stop instanceof ShareStop share) {
            options.share(share);
        } else if (stop instanceof RetellStop retell) {
            options.retell(retell);
        }
        return options.reasons;
    }

    private void choices(ChoiceStop choices) {
        List<ChoiceStop.Offer> offers = choices.offers();
        List<Ground> usual = offers.stream()
                .filter(offer -> !offer.fallback() && !offer.grafted())
                .map(this::ground)
                .toList();
        for (int i = 0; i < offers.size(); i++) {
            ChoiceStop.Offer offer = offers.get(i);
            Ground own = ground(offer);
            add(
                    i,
                    offer.fallback() ? new Ground.All(List.of(own, new Ground.Not(new Ground.Any(usual)))) : own,
                    offer.locked() != null);
        }
    }

    private Ground ground(ChoiceStop.Offer offer) {
        Ground when = grounds.of(offer.when());
        if (offer.spent() < 0) {
            return when;
        }
        Ground spent = grounds.atLeast(written(offer.spent()), offer.spent(), 1);
        return offer.when().written().isEmpty()
                ? new Ground.Not(spent)
                : new Ground.All(List.of(new Ground.Not(spent), when));
    }

    private void threads(ThreadStop threads) {
        List<Ground> all = new ArrayList<>();
        List<Ground> mayBeLeft = new ArrayList<>();
        List<ThreadStop.Told> told = threads.threads();
        for (int i = 0; i < told.size(); i++) {
            ThreadStop.Told thread = told.get(i);
            Ground was = grounds.atLeast(written(thread.told()), thread.told(), 1);
            (thread.mayBeLeft() ? mayBeLeft : all).add(was);
            List<Ground> needs = new ArrayList<>(List.of(new Ground.Not(was)));
            thread.needs().forEach(need -> needs.add(grounds.atLeast(written(need), need, 1)));
            add(i, new Ground.All(needs), false);
        }
        all.add(new Ground.AtLeast(mayBeLeft.size() - threads.leave(), mayBeLeft));
        if (threads.onWhen().written().isPresent()) {
            all.add(grounds.of(threads.onWhen()));
        }
        add(told.size(), new Ground.All(all), false);
    }

    private void share(ShareStop share) {
        List<Ground> earlier = new ArrayList<>();
        List<ShareStop.Memory> memories = share.memories();
        for (int i = 0; i < memories.size(); i++) {
            ShareStop.Memory memory = memories.get(i);
            Ground can = new Ground.All(List.of(
                    grounds.atLeast(written(memory.held()), memory.held(), Slots.HEARD),
                    grounds.exactly("not " + written(memory.shared()), memory.shared(), 0)));
            add(
                    i,
                    earlier.size() < share.shows()
                            ? can
                            : new Ground.All(List.of(
                                    can, new Ground.Not(new Ground.AtLeast(share.shows(), List.copyOf(earlier))))),
                    false);
            earlier.add(can);
        }
        add(memories.size(), new Ground.All(List.of()), false);
    }

    private void retell(RetellStop retell) {
        for (int i = 0; i < retell.ways().size(); i++) {
            add(i, new Ground.All(List.of()), false);
        }
    }

    private void add(int move, Ground ground, boolean canBeLocked) {
        boolean isThere = ground.holds();
        boolean locked = !isThere && canBeLocked && isShownLocked(move);
        reasons.add(new Reason(
                stop.id(move),
                stop.text(move, held),
                isThere ? Standing.FREE : locked ? Standing.LOCKED : Standing.ABSENT,
                ground,
                new Ground.All(stop.asked(move, held).stream().map(grounds::of).toList())));
    }

    private boolean isShownLocked(int move) {
        int[] moves = new int[stop.width()];
        int count = stop.moves(held, moves);
        for (int i = 0; i < count; i++) {
            if (moves[i] == ~move) {
                return true;
            }
        }
        return false;
    }

    /** {@code told(clock)}: a slot as a condition would ask for it. */
    private String written(int number) {
        Slot slot = slots.all().get(number);
        return switch (slot.kind()) {
            case TOLD -> "told(" + slot.name() + ")";
            case CHOSEN -> "chose(" + slot.name() + ")";
            case MEMORY -> "held(" + slot.name() + ")";
            case SHARED -> "shared(" + slot.name() + ")";
            case VARIABLE, RETOLD, RECALLED, KEEPSAKE, VISITS, PICKS ->
                slot.kind().word() + " " + slot.name();
        };
    }
}
