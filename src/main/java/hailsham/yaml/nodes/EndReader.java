package hailsham.yaml.nodes;

import hailsham.expression.Condition;
import hailsham.expression.Scope.Kind;
import hailsham.expression.mention.Use;
import hailsham.source.DiagnosticCode;
import hailsham.story.NodeEnd;
import hailsham.story.NodeEnd.Target;
import hailsham.story.NodeEnd.Way;
import hailsham.story.NodeId;
import hailsham.story.Passage;
import hailsham.yaml.fields.ChapterFields;
import hailsham.yaml.tree.Scalar;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads how a node ends. */
public record EndReader(Writing writing, Destinations destinations) {
    /** The end; where there is none, that was reported, and something harmless stands for it. */
    public NodeEnd read(Reading node, NodeId id) {
        if (node.has("choices")) {
            return new NodeEnd.Choices(new ChoiceReader(writing, destinations).read(node, id));
        } else if (node.has("threads")) {
            return node.keys("threads", ChapterFields.THREADS)
                    .<NodeEnd>map(threads -> threads(threads, id))
                    .orElseGet(EndReader::nothing);
        } else if (node.has("share")) {
            return node.keys("share", ChapterFields.SHARE)
                    .<NodeEnd>map(share -> share(share, id))
                    .orElseGet(EndReader::nothing);
        } else if (node.has("ending")) {
            Optional<Scalar> ending = node.scalar("ending");
            return ending.isPresent() ? ending(ending.get()) : nothing();
        }
        Optional<Scalar> single = node.scalar("go");
        return single.isPresent()
                ? new NodeEnd.Go(List.of(new Way(Optional.empty(), destinations.target(single.get()))))
                : new NodeEnd.Go(ways(node));
    }

    private static NodeEnd nothing() {
        return new NodeEnd.Go(List.of());
    }

    private NodeEnd ending(Scalar name) {
        return new NodeEnd.Ends(writing.find(Kind.ENDING, name, Use.ENDS).orElse(name.value()));
    }

    private List<Way> ways(Reading node) {
        List<Reading> written = node.readings("go", ChapterFields.WAY);
        List<Way> ways = new ArrayList<>();
        for (Reading way : written) {
            boolean last = ways.size() == written.size() - 1;
            if (last && way.has("when")) {
                writing.diagnostics()
                        .report(
                                DiagnosticCode.LAST_WAY_CONDITIONAL,
                                way.where(),
                                "the last way has a condition, so that there may be none to take",
                                "leave out its `when`, or add a last `- to:` without one");
            } else if (!last && !way.has("when")) {
                writing.diagnostics()
                        .report(
                                DiagnosticCode.NEVER_REACHED,
                                written.get(ways.size() + 1).where(),
                                "the way before this one is always taken, so this never is",
                                "give the one before a `when`, or move it to the end");
            }
            Optional<Condition> when = writing.condition(way, "when");
            ways.add(new Way(when, destinations.target(way, "to")));
        }
        return ways;
    }

    private NodeEnd threads(Reading threads, NodeId id) {
        threads.scalar("of").ifPresent(destinations::refuseUnfree);
        NodeEnd.On on = threads.keys("on", ChapterFields.ON)
                .map(reading -> new NodeEnd.On(
                        writing.option(reading, "text", id + ".on"),
                        writing.condition(reading, "when"),
                        destinations.target(reading, "go")))
                .orElseGet(() -> new NodeEnd.On(
                        new Passage(id + ".on", List.of(), threads.where()),
                        Optional.empty(),
                        new Target.Unfinished()));
        return new NodeEnd.Threads(threads.word("of"), threads.whole("leave", 0), on, threads.where());
    }

    private NodeEnd share(Reading share, NodeId id) {
        share.scalar("with").ifPresent(person -> writing.find(Kind.PERSON, person, Use.SHARES));
        Optional<Scalar> tag = share.scalar("tagged");
        tag.filter(name -> !writing.names().hasTag(name.value()))
                .ifPresent(name -> writing.unknown(
                        "no memory has the tag `" + name.value() + "`",
                        name,
                        writing.names().tags()));
        return new NodeEnd.Share(
                share.word("with"),
                tag.map(Scalar::value),
                share.whole("picks", 1),
                share.whole("shows", 5),
                keep(share, id + ".keep"),
                destinations.target(share, "none"),
                destinations.target(share, "go"),
                share.where());
    }

    private NodeEnd.Keep keep(Reading share, String id) {
        return share.keys("keep", ChapterFields.KEEP)
                .map(keep -> new NodeEnd.Keep(
                        writing.option(keep, "text", id),
                        writing.effects(keep, "do"),
                        BlockReader.read(keep, "says", id, writing)))
                .orElseGet(() -> new NodeEnd.Keep(writing.option(share, "keep", id), List.of(), List.of()));
    }
}
