package hailsham.check;

import hailsham.check.contract.Movement;
import hailsham.check.contract.Told;
import hailsham.expression.Condition;
import hailsham.expression.Contract;
import hailsham.story.NodeId;
import hailsham.story.Promise;
import hailsham.story.Story;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Asks whether a story keeps its contracts: of each, whether what it forbids can come about. */
final class Promises {
    private final Story story;
    private final Proof proof;
    private final Map<Promise, ContractAnswer> answers = new HashMap<>();

    /** Those that are broken wherever some reader stands in some place with some condition holding. */
    private final List<Promise> forbidding;

    Promises(Proof proof) {
        this.story = proof.story();
        this.proof = proof;
        this.forbidding = story.contracts().stream()
                .filter(promise -> broken(promise.contract()).isPresent())
                .toList();
    }

    /** Every condition that will be asked of a story's states. */
    static Collection<Condition> asked(Story story) {
        return story.contracts().stream()
                .flatMap(promise -> promise.contract().conditions().stream())
                .toList();
    }

    /** Questions to be asked together with what else is asked of the story: the answers are taken by {@link #answers}. */
    List<List<Claim>> questions() {
        return forbidding.stream()
                .map(promise -> List.of(broken(promise.contract()).orElseThrow()))
                .toList();
    }

    /**
     * The answers, in the order of the contracts.
     *
     * @param outcomes of the {@link #questions}
     */
    List<ContractAnswer> answers(List<Proof.Outcome> outcomes) {
        for (int i = 0; i < outcomes.size(); i++) {
            Promise promise = forbidding.get(i);
            answers.put(promise, answer(promise, outcomes.get(i), how(promise.contract())));
        }
        endings();
        movements();
        return story.contracts().stream().map(answers::get).toList();
    }

    private static Optional<Claim> broken(Contract contract) {
        if (contract instanceof Contract.Always always) {
            return Optional.of(new Claim(in(always.place()), new Condition.Not(always.condition())));
        } else if (contract instanceof Contract.Never never) {
            Stand stand = never.place().<Stand>map(Promises::in).orElseGet(Stand.Anywhere::new);
            return Optional.of(new Claim(stand, never.condition()));
        } else if (contract instanceof Contract.OnlyIf only) {
            return Optional.of(new Claim(new Stand.End(only.ending()), new Condition.Not(only.condition())));
        } else if (contract instanceof Contract.CanEnd || contract instanceof Contract.Moves) {
            return Optional.empty();
        }
        throw new AssertionError(contract);
    }

    private static String how(Contract contract) {
        if (contract instanceof Contract.Always) {
            return "a reader stands there and it does not hold";
        }
        return contract instanceof Contract.Never
                ? "a reader stands where it holds"
                : "a reader comes to that ending and it does not hold";
    }

    private void endings() {
        for (Promise promise : story.contracts()) {
            if (promise.contract() instanceof Contract.CanEnd canEnd) {
                answers.put(promise, endings(promise, canEnd));
            }
        }
    }

    /** The answer about the first ending of which it is not kept, or not known to be. */
    private ContractAnswer endings(Promise promise, Contract.CanEnd canEnd) {
        Set<String> endings = canEnd.ending()
                .map(Set::of)
                .orElseGet(() -> story.world().endings().keySet());
        return endings.stream()
                .map(ending -> canEnd.every() ? every(promise, canEnd, ending) : some(promise, canEnd, ending))
                .filter(answer -> !answer.kept().equals(Optional.of(true)))
                .findFirst()
                .orElseGet(() -> ContractAnswer.kept(promise));
    }

    private ContractAnswer every(Promise promise, Contract.CanEnd canEnd, String ending) {
        Proof.Outcome broken = canEnd.with()
                .map(condition -> proof.canMiss(in(canEnd.place()), condition, ending))
                .orElseGet(() -> proof.canMiss(in(canEnd.place()), ending));
        return answer(promise, broken, "a reader stands there and has no way to " + ending);
    }

    private ContractAnswer some(Promise promise, Contract.CanEnd canEnd, String ending) {
        Proof.Outcome outcome = canEnd.with()
                .map(condition -> proof.canEnd(in(canEnd.place()), condition, ending))
                .orElseGet(() -> proof.canEnd(in(canEnd.place()), ending));
        if (outcome instanceof Proof.Outcome.Possible) {
            return ContractAnswer.kept(promise);
        } else if (outcome instanceof Proof.Outcome.Unknown unknown) {
            return ContractAnswer.open(promise, unknown.why());
        }
        return ContractAnswer.broken(promise, Optional.empty(), "no reader who stands there comes to " + ending);
    }

    private static ContractAnswer answer(Promise promise, Proof.Outcome broken, String how) {
        if (broken instanceof Proof.Outcome.Possible possible) {
            return ContractAnswer.broken(promise, Optional.of(possible.witness()), how);
        } else if (broken instanceof Proof.Outcome.Unknown unknown) {
            return ContractAnswer.open(promise, unknown.why());
        }
        return ContractAnswer.kept(promise);
    }

    /** Those about movements that are not kept whatever is chosen are asked of the story told with a count of them. */
    private void movements() {
        Map<Promise, Movement> movements = new HashMap<>();
        List<List<Claim>> questions = new ArrayList<>();
        List<Condition> asked = new ArrayList<>();
        List<Promise> promises = new ArrayList<>();
        for (Promise promise : story.contracts()) {
            if (promise.contract() instanceof Contract.Moves moves) {
                if (proof.keepsWhateverIsChosen(moves)) {
                    answers.put(promise, ContractAnswer.kept(promise));
                } else {
                    promises.add(promise);
                }
            }
        }
        for (Promise promise : promises) {
            Movement movement = Movement.of((Contract.Moves) promise.contract(), story);
            movements.put(promise, movement);
            questions.add(List.of(
                    new Claim(new Stand.Anywhere(), movement.leftTooFar()),
                    new Claim(new Stand.Over(), movement.insideTooFar())));
            questions.add(List.of(new Claim(new Stand.Anywhere(), movement.uncountedUp())));
            questions.add(List.of(new Claim(new Stand.Anywhere(), movement.uncountedDown())));
        }
        if (promises.isEmpty()) {
            return;
        }
        questions.forEach(question -> question.forEach(claim -> asked.add(claim.condition())));
        Story told = Told.with(List.copyOf(movements.values()), story);
        List<Proof.Outcome> outcomes =
                Proof.of(told, asked, proof.known(), proof.left()).canHold(questions);
        for (int i = 0; i < promises.size(); i++) {
            moves(promises.get(i), outcomes.subList(3 * i, 3 * i + 3));
        }
    }

    /** A count that has stopped on one side has only been too small since, on both it may have been anything. */
    private void moves(Promise promise, List<Proof.Outcome> outcomes) {
        boolean countedUp = outcomes.get(1) instanceof Proof.Outcome.Impossible;
        boolean countedDown = outcomes.get(2) instanceof Proof.Outcome.Impossible;
        boolean broken = outcomes.get(0) instanceof Proof.Outcome.Possible;
        if (broken ? countedUp || countedDown : countedUp && countedDown) {
            answers.put(promise, answer(promise, outcomes.get(0), "a reader leaves it with more than that"));
        } else {
            answers.put(promise, ContractAnswer.open(promise, "it can be moved again and again"));
        }
    }

    private static Stand in(String place) {
        return new Stand.In(NodeId.of(place));
    }
}
