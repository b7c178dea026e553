package hailsham.door;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/** Somebody at the door who chooses by chance, and saves and loads at every tenth turn. */
final class RandomVisitor extends InputStream {
    private static final ObjectMapper JSON = new ObjectMapper();

    private final Random random;
    private final ByteArrayOutputStream answers = new ByteArrayOutputStream();
    private int turnsLeft;
    private int loads;
    private String stateAtSave = "";
    private byte[] line = {};
    private int at;

    RandomVisitor(long seed, int turns) {
        this.random = new Random(seed);
        this.turnsLeft = turns;
    }

    OutputStream answers() {
        return answers;
    }

    int loads() {
        return loads;
    }

    @Override
    public int read() {
        if (at == line.length) {
            line = (next() + "\n").getBytes(StandardCharsets.UTF_8);
            at = 0;
        }
        return line[at++];
    }

    /** One line at a time, so that it is written when the answer to the last is there. */
    @Override
    public int read(byte[] buffer, int from, int length) {
        buffer[from] = (byte) read();
        return 1;
    }

    private String next() {
        JsonNode answer = JSON.readTree(answers.toByteArray());
        answers.reset();
        assertThat(answer.has("error")).as(answer.toString()).isFalse();
        if (answer.has("saved")) {
            return "{\"load\":\"tenth\"}";
        } else if (turnsLeft == 0) {
            return "{\"quit\":true}";
        }
        String state = answer.get("state").asString();
        if (!stateAtSave.isEmpty()) {
            assertThat(state).isEqualTo(stateAtSave);
            stateAtSave = "";
            loads++;
        } else if (turnsLeft % 10 == 0) {
            stateAtSave = state;
            turnsLeft--;
            return "{\"save\":\"tenth\"}";
        }
        turnsLeft--;
        return decision(answer);
    }

    private String decision(JsonNode turn) {
        List<String> free = new ArrayList<>();
        for (JsonNode choice : turn.get("choices")) {
            if (choice.get("locked").isNull()) {
                free.add(choice.get("id").asString());
            }
        }
        return free.isEmpty()
                ? "{\"undo\":" + (1 + random.nextInt(turn.get("turn").asInt())) + "}"
                : "{\"choose\":\"" + free.get(random.nextInt(free.size())) + "\"}";
    }
}
