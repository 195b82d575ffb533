package io.github.onoffice4j.generator.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.io.JsonEOFException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads JSON and keeps the line of every value, for messages to people who edited it. */
final class SourceParser {

    /** What people wrote has no limit but the size of the file. */
    private static final JsonFactory JSON = JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNameLength(Integer.MAX_VALUE)
                    .maxStringLength(Integer.MAX_VALUE)
                    .build())
            .build();

    private static final Pattern CONFLICT = Pattern.compile("(?:<{7}|\\|{7}|={7}|>{7})(?: .*)?");

    private final JsonParser parser;
    private final FileProblems problems;

    private SourceParser(JsonParser parser, FileProblems problems) {
        this.parser = parser;
        this.problems = problems;
    }

    /**
     * Reads a text.
     *
     * @param text the content of a file
     * @param problems takes what is wrong
     * @return the value; empty when the text is no JSON, which is then among the problems
     */
    static Optional<SourceValue> parse(String text, FileProblems problems) {
        try (JsonParser parser = JSON.createParser(text)) {
            SourceParser reading = new SourceParser(parser, problems);
            SourceValue value = reading.value(parser.nextToken());
            if (parser.nextToken() != null) {
                problems.add(parser.currentTokenLocation().getLineNr(), "expected the end of the file");
            }
            return Optional.of(value);
        } catch (JsonProcessingException e) {
            report(e, text, problems);
            return Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException("A text in memory cannot fail to be read", e);
        }
    }

    private SourceValue value(@Nullable JsonToken token) throws IOException {
        int line = parser.currentTokenLocation().getLineNr();
        if (token == null) {
            throw new JsonEOFException(parser, null, "empty");
        }
        return switch (token) {
            case START_OBJECT -> new SourceValue(line, object());
            case START_ARRAY -> new SourceValue(line, list());
            case VALUE_STRING -> new SourceValue(line, parser.getText());
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> new SourceValue(line, parser.getNumberValue());
            case VALUE_TRUE -> new SourceValue(line, true);
            case VALUE_FALSE -> new SourceValue(line, false);
            default -> new SourceValue(line, null);
        };
    }

    private Map<String, SourceValue> object() throws IOException {
        Map<String, SourceValue> members = new LinkedHashMap<>();
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            String name = parser.currentName();
            SourceValue value = value(parser.nextToken());
            SourceValue before = members.putIfAbsent(name, value);
            if (before != null) {
                problems.add(value.line(), "\"" + name + "\" is there twice, first in line " + before.line());
            }
        }
        return members;
    }

    private List<SourceValue> list() throws IOException {
        List<SourceValue> items = new ArrayList<>();
        for (JsonToken token = parser.nextToken(); token != JsonToken.END_ARRAY; token = parser.nextToken()) {
            items.add(value(token));
        }
        return items;
    }

    private static void report(JsonProcessingException e, String text, FileProblems problems) {
        List<String> lines = text.lines().toList();
        JsonLocation place = e.getLocation();
        int line = Math.max(1, Math.min(place == null ? 1 : place.getLineNr(), lines.size()));
        for (int number = 1; number <= line && number <= lines.size(); number++) {
            if (CONFLICT.matcher(lines.get(number - 1)).matches()) {
                problems.add(number, "a merge conflict is not solved");
                return;
            }
        }
        if (e instanceof JsonEOFException) {
            problems.add(line, "the file ends too early: it is cut off, or a bracket is not closed");
        } else {
            problems.add(line, "no JSON from column " + (place == null ? 1 : place.getColumnNr()) + " on");
        }
    }
}
