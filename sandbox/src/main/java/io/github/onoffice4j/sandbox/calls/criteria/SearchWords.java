package io.github.onoffice4j.sandbox.calls.criteria;

import io.github.onoffice4j.sandbox.calls.Parameters;
import io.github.onoffice4j.sandbox.envelope.ActionFailure;
import io.github.onoffice4j.sandbox.envelope.ApiError;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The words of a quick search, each of which must be somewhere in a record. */
record SearchWords(List<String> words, boolean isCaseSensitive) {
    static SearchWords of(Parameters parameters) {
        if (parameters.get("sortby") instanceof Map<?, ?>) {
            throw new ActionFailure(ApiError.EXPECTED_STRING, "sortby");
        }
        String input = parameters.text("input").strip();
        if (input.isEmpty()) {
            throw new ActionFailure(ApiError.EMPTY_SEARCH);
        }
        boolean isCaseSensitive = parameters.isTrue("casesensitive");
        List<String> words = List.of((isCaseSensitive ? input : fold(input)).split("\\s+", -1));
        return new SearchWords(words, isCaseSensitive);
    }

    boolean areIn(List<String> texts) {
        return words.stream()
                .allMatch(word -> texts.stream()
                        .map(text -> isCaseSensitive ? text : fold(text))
                        .anyMatch(text -> text.contains(word)));
    }

    private static String fold(String text) {
        return text.toLowerCase(Locale.ROOT);
    }
}
