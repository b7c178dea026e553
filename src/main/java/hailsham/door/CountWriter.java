package hailsham.door;

import hailsham.check.proof.Count;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Optional;
import tools.jackson.core.JsonGenerator;

/** How many there are of something, and how that is known. */
final class CountWriter {
    private CountWriter() {}

    static void write(JsonGenerator json, String name, Count count) {
        json.writeObjectPropertyStart(name);
        json.writeStringProperty("answer", answer(count));
        Optional<String> number = number(count);
        if (number.isPresent()) {
            json.writeStringProperty("count", number.get());
        } else {
            json.writeNullProperty("count");
        }
        if (count instanceof Count.About about) {
            json.writeName("spread");
            json.writeNumber(new BigDecimal(about.spread()).round(new MathContext(2)));
            json.writeNumberProperty("runs", about.readings());
        }
        if (count instanceof Count.Open open) {
            json.writeStringProperty("why", open.why());
        } else {
            json.writeNullProperty("why");
        }
        json.writeEndObject();
    }

    private static String answer(Count count) {
        if (count instanceof Count.About) {
            return "MEASURED";
        }
        return count instanceof Count.Open ? "UNKNOWN" : "PROVED";
    }

    /** In figures; empty where it is not known. */
    static Optional<String> number(Count count) {
        if (count instanceof Count.Exactly exactly) {
            return Optional.of(exactly.number().toString());
        } else if (count instanceof Count.About about) {
            return Optional.of(about.number().toString());
        } else if (count instanceof Count.Endless) {
            return Optional.of("endless");
        } else if (count instanceof Count.Open) {
            return Optional.empty();
        }
        throw new AssertionError(count);
    }
}
