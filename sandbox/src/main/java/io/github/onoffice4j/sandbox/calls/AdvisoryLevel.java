package io.github.onoffice4j.sandbox.calls;

import io.github.onoffice4j.sandbox.envelope.ActionFailure;
import io.github.onoffice4j.sandbox.envelope.ApiError;
import io.github.onoffice4j.sandbox.php.PhpValue;
import io.github.onoffice4j.sandbox.record.Row;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The stage of a deal: written as a letter, read as a full text. */
public final class AdvisoryLevel {
    private static final String FIELD = "Beratungsebene";
    private static final String IN_TALKS = "C";
    private static final String CANCELLED = "G";
    private static final Map<String, String> TEXTS = Map.of(
            "A",
            "A Miet-/Kaufvertrag unterzeichnet",
            "B",
            "B Schriftliche Miet-/Kaufzusage",
            IN_TALKS,
            "C Im intensiven Gespräch",
            "D",
            "D Interessiert, aber noch prüfend",
            "E",
            "E Dokumentation erhalten",
            "F",
            "F Dokumentation bestellt",
            CANCELLED,
            "G Absage");

    private AdvisoryLevel() {}

    /** Returns the activity with the level of intensive talks, unless it is there or beyond already. */
    public static Row atLeastInTalks(Row activity) {
        String level = activity.text(FIELD);
        boolean isBefore = level.isEmpty() || level.charAt(0) > IN_TALKS.charAt(0);
        return isBefore ? activity.with(Map.of(FIELD, String.valueOf(TEXTS.get(IN_TALKS)))) : activity;
    }

    /** Puts level and reason of cancellation into {@code values}; a reason needs the level of cancellation. */
    static void read(Map<String, @Nullable Object> sent, Map<String, @Nullable Object> values) {
        String level = text(sent.get("advisorylevel"));
        String reason = text(sent.get("reasoncancellation"));
        if (!level.isEmpty()) {
            String text = TEXTS.get(level);
            if (text == null) {
                throw new ActionFailure(ApiError.UNKNOWN_ADVISORY_LEVEL);
            }
            values.put(FIELD, text);
        }
        if (!reason.isEmpty()) {
            if (!level.equals(CANCELLED)) {
                throw new ActionFailure(ApiError.CANCELLATION_NEEDS_LEVEL);
            }
            values.put("Absagegrund", reason);
        }
    }

    private static String text(@Nullable Object sent) {
        String text = PhpValue.text(sent);
        return text == null ? "" : text;
    }
}
