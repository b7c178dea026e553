package hailsham.yaml.nodes;

import hailsham.source.DiagnosticCode;
import hailsham.source.Diagnostics;
import hailsham.story.Block;
import hailsham.story.Memory;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Memories that break in on themselves, or more than two deep. */
public final class FlashbackDepth {
    private final Diagnostics diagnostics;
    /** For each memory, what breaks in while it is played. */
    private final Map<String, List<Inner>> inside = new LinkedHashMap<>();

    private FlashbackDepth(Diagnostics diagnostics) {
        this.diagnostics = diagnostics;
    }

    private record Inner(String memory, Block block) {}

    public static void check(Iterable<Memory> memories, Diagnostics diagnostics) {
        FlashbackDepth depth = new FlashbackDepth(diagnostics);
        for (Memory memory : memories) {
            List<Inner> inner = new ArrayList<>();
            collect(memory.text(), inner);
            depth.inside.put(memory.id(), inner);
        }
        for (String memory : depth.inside.keySet()) {
            depth.check(memory);
        }
    }

    private static void collect(List<Block> blocks, List<Inner> found) {
        for (Block block : blocks) {
            if (block instanceof Block.Recall recall) {
                found.add(new Inner(recall.memory(), block));
                collect(recall.otherwise(), found);
            } else if (block instanceof Block.Tell tell) {
                found.add(new Inner(tell.memory(), block));
            } else if (block instanceof Block.FirstOf first) {
                for (Block.Variant variant : first.variants()) {
                    collect(variant.text(), found);
                }
            }
        }
    }

    private void check(String memory) {
        for (Inner first : inside.getOrDefault(memory, List.of())) {
            if (first.memory().equals(memory)) {
                cycle(memory, first, "");
                continue;
            }
            for (Inner second : inside.getOrDefault(first.memory(), List.of())) {
                if (second.memory().equals(memory)) {
                    cycle(memory, first, ", by way of `" + first.memory() + "`");
                } else if (!second.memory().equals(first.memory())) {
                    diagnostics.report(
                            DiagnosticCode.RECALL_TOO_DEEP,
                            first.block().where(),
                            "flashbacks go two deep: `" + memory + "` brings back `" + first.memory() + "`, and that `"
                                    + second.memory() + "`",
                            "let `" + second.memory() + "` come back elsewhere");
                }
            }
        }
    }

    private void cycle(String memory, Inner inner, String way) {
        diagnostics.report(
                DiagnosticCode.RECALL_CYCLE,
                inner.block().where(),
                "`" + memory + "` would bring itself back" + way,
                "leave this one out");
    }
}
