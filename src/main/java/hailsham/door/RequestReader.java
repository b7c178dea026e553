package hailsham.door;

import hailsham.door.BadRequest.Code;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.json.JsonFactory;

/** Reads one line from the other side of the door. */
final class RequestReader {
    private static final JsonFactory JSON = JsonFactory.builder()
            .streamReadConstraints(
                    StreamReadConstraints.builder().maxNestingDepth(32).build())
            .build();

    private static final int MOST_TIMES = 1_000_000_000;
    private static final String ALL =
            "choose, undo, redo, replay, keep, drop, follow, tellings, go, load, save, begin, state or quit";

    private RequestReader() {}

    static Request read(byte[] line) throws BadRequest {
        try (JsonParser json = JSON.createParser(ObjectReadContext.empty(), line)) {
            if (json.nextToken() != JsonToken.START_OBJECT || json.nextToken() != JsonToken.PROPERTY_NAME) {
                throw new BadRequest(Code.NOT_A_REQUEST, "a request is an object with one field: " + ALL);
            }
            String field = json.currentName();
            json.nextToken();
            Request request = request(field, json);
            JsonToken next = json.nextToken();
            if (next == JsonToken.PROPERTY_NAME && request instanceof Request.Replay replay) {
                request = knowing(replay, json);
                next = json.nextToken();
            }
            if (next != JsonToken.END_OBJECT || json.nextToken() != null) {
                throw new BadRequest(
                        Code.NOT_A_REQUEST,
                        "a request has one field, or \"knowing\" after \"replay\", and a line one request");
            }
            return request;
        } catch (JacksonException e) {
            throw new BadRequest(Code.NOT_JSON, "the line is not an object in JSON");
        }
    }

    private static Request request(String field, JsonParser json) throws BadRequest {
        return switch (field) {
            case "choose" -> new Request.Choose(text(field, json));
            case "undo" -> new Request.Undo(times(field, json));
            case "redo" -> new Request.Redo(times(field, json));
            case "replay" -> new Request.Replay(text(field, json), false);
            case "keep" -> confirmed(field, json, new Request.Keep());
            case "drop" -> confirmed(field, json, new Request.Drop());
            case "follow" -> confirmed(field, json, new Request.Follow());
            case "tellings" -> confirmed(field, json, new Request.Tellings());
            case "go" -> new Request.Go(times(field, json));
            case "load" -> new Request.Load(text(field, json));
            case "save" -> new Request.Save(text(field, json));
            case "begin" -> confirmed(field, json, new Request.Begin());
            case "state" -> confirmed(field, json, new Request.State());
            case "quit" -> confirmed(field, json, new Request.Quit());
            default -> throw new BadRequest(Code.NOT_A_REQUEST, "a request is one of " + ALL);
        };
    }

    /** A replay, of which a second field says how much is known in it. */
    private static Request knowing(Request.Replay replay, JsonParser json) throws BadRequest {
        String field = json.currentName();
        json.nextToken();
        boolean isFlag = json.currentToken() == JsonToken.VALUE_TRUE || json.currentToken() == JsonToken.VALUE_FALSE;
        if (!field.equals("knowing") || !isFlag) {
            throw new BadRequest(Code.NOT_A_REQUEST, "beside \"replay\" there is \"knowing\", which is true or false");
        }
        return new Request.Replay(replay.chapter(), json.currentToken() == JsonToken.VALUE_TRUE);
    }

    private static String text(String field, JsonParser json) throws BadRequest {
        if (json.currentToken() != JsonToken.VALUE_STRING) {
            throw new BadRequest(Code.NOT_A_REQUEST, "\"" + field + "\" takes a string");
        }
        return json.getString();
    }

    private static int times(String field, JsonParser json) throws BadRequest {
        if (json.currentToken() == JsonToken.VALUE_NUMBER_INT
                && json.getNumberType() == JsonParser.NumberType.INT
                && json.getIntValue() >= 1
                && json.getIntValue() <= MOST_TIMES) {
            return json.getIntValue();
        }
        throw new BadRequest(Code.NOT_A_REQUEST, "\"" + field + "\" takes a whole number from 1");
    }

    private static Request confirmed(String field, JsonParser json, Request request) throws BadRequest {
        if (json.currentToken() != JsonToken.VALUE_TRUE) {
            throw new BadRequest(Code.NOT_A_REQUEST, "\"" + field + "\" takes true");
        }
        return request;
    }
}
