package io.github.onoffice4j.wire;

import java.io.IOException;
import java.util.Locale;
import okhttp3.ResponseBody;
import okio.BufferedSource;
import org.jspecify.annotations.Nullable;
import retrofit2.Response;

/** Says what came when it was not an answer of the API: status, content type and the beginning, printable and on one line. */
final class AnswerDescription {

    /** How much of the beginning is looked at, in bytes. */
    static final int LOOKED_AT = 1_000;

    private static final int EXCERPT = 200;

    private final Response<ResponseBody> response;
    private final String token;
    private String contentType = "no content type";
    private String excerpt = "";

    AnswerDescription(Response<ResponseBody> response, String token) {
        this.response = response;
        this.token = token;
    }

    /** Looks at the beginning of the body without consuming it. */
    void look(@Nullable ResponseBody body) throws IOException {
        if (body == null) {
            return;
        }
        if (body.contentType() != null) {
            contentType = "content type " + body.contentType();
        }
        BufferedSource source = body.source();
        source.request(LOOKED_AT);
        long length = Math.min(LOOKED_AT, source.getBuffer().size());
        // A server that shows what it was sent shows the token too.
        String text = source.getBuffer().snapshot((int) length).utf8().replace(token, "***");
        String printable = text.replaceAll("[^\\p{Print}\\p{L}]+", " ").trim();
        excerpt = printable.length() > EXCERPT ? printable.substring(0, EXCERPT) + "…" : printable;
    }

    boolean isEmpty() {
        return excerpt.isEmpty();
    }

    /** Describes an answer that is none, such as "The answer is empty: HTTP status 200, content type text/html". */
    String of(String fault) {
        String hint = excerpt.toLowerCase(Locale.ROOT).startsWith("<")
                ? ". It is a page for people: check the base URL, and any proxy in between"
                : "";
        return "The answer " + fault + ": HTTP status " + response.code() + ", " + rest() + hint;
    }

    /** Describes an answer that failed by its HTTP status. */
    String ofStatus() {
        String location = response.headers().get("Location");
        return "The server answered with HTTP status " + response.code() + ", " + rest()
                + (location == null ? "" : ". It points to " + location + ": check the base URL");
    }

    private String rest() {
        return contentType + (excerpt.isEmpty() ? "" : ", \"" + excerpt + "\"");
    }
}
