package io.github.onoffice4j.sandbox.auth;

/**
 * What an API user signs with.
 *
 * @param token sent with every request
 * @param secret only ever used to sign
 */
public record Credentials(String token, String secret) {
    /** Shows neither. */
    @Override
    public String toString() {
        return "Credentials[token and secret hidden]";
    }
}
