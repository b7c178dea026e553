package hailsham.save.format;

import hailsham.telling.strand.Decision;
import hailsham.telling.strand.Ledger;
import hailsham.telling.strand.Strand;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.json.JsonFactory;

/** Reads a snapshot, believing nothing: every length and every range is looked at. */
public final class SnapshotReader {
    private static final JsonFactory JSON = JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(32)
                    .maxNumberLength(20)
                    .maxNameLength(200)
                    .maxStringLength(20_000)
                    .build())
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .build();

    private static final int MOST_UNKNOWN = 100_000;

    final JsonParser json;
    private int format = -1;
    private String story = "";
    private long version = -1;
    private List<String> branches = List.of();
    private long counter = -1;
    private long saved;
    private String chapter = "";
    private long position = -1;
    private long present;
    private long read;
    private String state = "";
    private List<Decision> log = List.of();
    private List<Strand> strands = List.of();
    private List<Snapshot.Shown> options = List.of();
    private final Map<String, String> unknown = new LinkedHashMap<>();

    private SnapshotReader(JsonParser json) {
        this.json = json;
    }

    public static OnDisk<Snapshot> read(byte[] file) {
        if (!SnapshotWriter.checksumHolds(file)) {
            return new OnDisk.Damaged<>();
        }
        try (JsonParser json = JSON.createParser(ObjectReadContext.empty(), file)) {
            return new SnapshotReader(json).snapshot();
        } catch (JacksonException | Implausible e) {
            return new OnDisk.Damaged<>();
        }
    }

    private OnDisk<Snapshot> snapshot() throws Implausible {
        expect(json.nextToken() == JsonToken.START_OBJECT);
        while (json.nextToken() == JsonToken.PROPERTY_NAME) {
            String field = json.currentName();
            json.nextToken();
            field(field);
            if (format > Snapshot.FORMAT) {
                return new OnDisk.Newer<>();
            }
        }
        expect(json.nextToken() == null && format > 0 && !story.isEmpty() && version >= 0 && counter >= 0);
        Kept kept = new Kept(ledger(), (int) read, counter);
        return new OnDisk.Good<>(
                new Snapshot(story, (int) version, branches, kept, saved, chapter, state, options, unknown));
    }

    private Ledger ledger() throws Implausible {
        if (format == 1) {
            expect(position >= 0 && position <= log.size());
            return Ledger.of(log, (int) position);
        }
        Ledger ledger = new Ledger(strands, (int) present);
        expect(ledger.holdsTogether());
        return ledger;
    }

    private void field(String field) throws Implausible {
        switch (field) {
            case "format" -> format = (int) number(Integer.MAX_VALUE);
            case "story" -> story = text(JournalLine.LONGEST_NAME);
            case "version" -> version = number(Integer.MAX_VALUE);
            case "branches" -> branches = branches();
            case "counter" -> counter = number(Snapshot.GREATEST_COUNTER);
            case "saved" -> saved = number(Long.MAX_VALUE);
            case "chapter" -> chapter = text(Snapshot.LONGEST_TEXT);
            case "position" -> position = number(Snapshot.MOST_DECISIONS);
            case "present" -> present = number(Snapshot.MOST_DECISIONS);
            case "strands" -> strands = new StrandsReader(this).strands();
            case "read" -> read = number(Snapshot.MOST_DECISIONS);
            case "state" -> state = text(16);
            case "log" -> log = log();
            case "options" -> options = options();
            case "crc" -> text(Checksum.DIGITS);
            default -> unknown.put(field, copy());
        }
    }

    private List<String> branches() throws Implausible {
        List<String> branches = new ArrayList<>();
        expect(json.currentToken() == JsonToken.START_ARRAY);
        while (json.nextToken() != JsonToken.END_ARRAY) {
            branches.add(text(JournalLine.LONGEST_NAME));
            expect(branches.size() <= 1_000);
        }
        return branches;
    }

    private List<Decision> log() throws Implausible {
        List<Decision> log = new ArrayList<>();
        expect(json.currentToken() == JsonToken.START_ARRAY);
        while (json.nextToken() != JsonToken.END_ARRAY) {
            Optional<Decision> decision = JournalLine.decision(text(JournalLine.LONGEST_NAME));
            expect(decision.isPresent() && log.size() < Snapshot.MOST_DECISIONS);
            decision.ifPresent(log::add);
        }
        return log;
    }

    private List<Snapshot.Shown> options() throws Implausible {
        List<Snapshot.Shown> options = new ArrayList<>();
        expect(json.currentToken() == JsonToken.START_ARRAY);
        while (json.nextToken() != JsonToken.END_ARRAY) {
            expect(json.currentToken() == JsonToken.START_OBJECT && options.size() < 1_000);
            String id = "";
            String text = "";
            while (json.nextToken() == JsonToken.PROPERTY_NAME) {
                String field = json.currentName();
                json.nextToken();
                switch (field) {
                    case "id" -> id = text(JournalLine.LONGEST_NAME);
                    case "text" -> text = text(Snapshot.LONGEST_TEXT);
                    default -> json.skipChildren();
                }
            }
            options.add(new Snapshot.Shown(id, text));
        }
        return options;
    }

    long number(long most) throws Implausible {
        return number(0, most);
    }

    long number(long least, long most) throws Implausible {
        expect(json.currentToken() == JsonToken.VALUE_NUMBER_INT);
        long value = json.getLongValue();
        expect(value >= least && value <= most);
        return value;
    }

    String text(int longest) throws Implausible {
        expect(json.currentToken() == JsonToken.VALUE_STRING);
        String text = json.getString();
        expect(text.length() <= longest);
        return text;
    }

    private String copy() throws Implausible {
        StringWriter copy = new StringWriter();
        try (JsonGenerator out = JSON.createGenerator(ObjectWriteContext.empty(), copy)) {
            out.copyCurrentStructureExact(json);
        }
        expect(copy.getBuffer().length() <= MOST_UNKNOWN);
        return copy.toString();
    }

    static void expect(boolean plausible) throws Implausible {
        if (!plausible) {
            throw new Implausible();
        }
    }

    /** What the file says cannot be. */
    static final class Implausible extends Exception {}
}
