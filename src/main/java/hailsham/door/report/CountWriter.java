package hailsham.door.report;

import hailsham.check.Answer;
import hailsham.check.proof.Count;
import java.util.Optional;
import tools.jackson.core.JsonGenerator;

/** How many there are of something, and how that is known. */
final class CountWriter {
    private CountWriter() {}

    static void write(JsonGenerator json, String name, Count count) {
        json.writeObjectPropertyStart(name);
        json.writeStringProperty("answer", kind(count).name());
        string(json, "count", number(count));
        if (count instanceof Count.About about) {
            json.writeStringProperty("least", about.least().toString());
            json.writeStringProperty("most", about.most().toString());
        }
        string(json, "why", why(count));
        json.writeEndObject();
    }

    private static Optional<String> why(Count count) {
        if (count instanceof Count.Open open) {
            return Optional.of(open.why());
        } else if (count instanceof Count.About about) {
            return Optional.of("about, by " + about.readings() + " readings");
        }
        return count instanceof Count.AtLeast some
                ? Optional.of("at least, met in " + some.readings() + " readings")
                : Optional.empty();
    }

    private static Answer.Kind kind(Count count) {
        if (count instanceof Count.Open) {
            return Answer.Kind.UNKNOWN;
        }
        return count instanceof Count.About || count instanceof Count.AtLeast
                ? Answer.Kind.MEASURED
                : Answer.Kind.PROVED;
    }

    /** In figures; empty where it is not known. */
    static Optional<String> number(Count count) {
        if (count instanceof Count.Exactly exactly) {
            return Optional.of(exactly.number().toString());
        } else if (count instanceof Count.About about) {
            return Optional.of(about.number().toString());
        } else if (count instanceof Count.AtLeast some) {
            return Optional.of(some.number().toString());
        }
        return count instanceof Count.Endless ? Optional.of("endless") : Optional.empty();
    }

    private static void string(JsonGenerator json, String name, Optional<String> value) {
        if (value.isPresent()) {
            json.writeStringProperty(name, value.get());
        } else {
            json.writeNullProperty(name);
        }
    }
}
