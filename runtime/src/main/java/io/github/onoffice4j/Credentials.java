package io.github.onoffice4j;

import io.github.onoffice4j.wire.Signer;
import java.time.Clock;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The token and the secret of an API user, and for marketplace users their extended claim.
 *
 * <p>See "Signature" in the onOffice API documentation. Immutable and safe for use by many threads. Neither token nor secret
 * appears in any message or text.
 */
public final class Credentials {

    /** The number of characters of a token. */
    public static final int TOKEN_LENGTH = 32;

    /** The number of characters of a secret. */
    public static final int SECRET_LENGTH = 64;

    private final String token;
    private final String secret;
    private final @Nullable String extendedClaim;

    private Credentials(String token, String secret, @Nullable String extendedClaim) {
        this.token = token;
        this.secret = secret;
        this.extendedClaim = extendedClaim;
    }

    /**
     * Makes credentials.
     *
     * @param token the token, {@value #TOKEN_LENGTH} characters
     * @param secret the secret, {@value #SECRET_LENGTH} characters
     * @return the credentials
     * @throws IllegalArgumentException if one of them has the wrong length, which is the usual cause of failed
     *     authentication; the message says if they were swapped
     */
    public static Credentials of(String token, String secret) {
        Objects.requireNonNull(token, "token");
        Objects.requireNonNull(secret, "secret");
        if (token.length() == SECRET_LENGTH && secret.length() == TOKEN_LENGTH) {
            throw new IllegalArgumentException("Token and secret are swapped: the token has " + TOKEN_LENGTH
                    + " characters, the secret " + SECRET_LENGTH);
        }
        requireLength("token", token, TOKEN_LENGTH);
        requireLength("secret", secret, SECRET_LENGTH);
        return new Credentials(token, secret, null);
    }

    private static void requireLength(String name, String value, int length) {
        if (value.length() != length) {
            throw new IllegalArgumentException(
                    "The " + name + " should have " + length + " characters, but has " + value.length());
        }
        if (value.chars().anyMatch(c -> c <= ' ' || c > '~')) {
            throw new IllegalArgumentException(
                    "The " + name + " holds a blank or another character that no " + name + " has");
        }
    }

    /**
     * Takes the credentials from the system properties {@code onoffice.token} and {@code onoffice.secret}, or where they are
     * not set from the environment variables {@code ONOFFICE_TOKEN} and {@code ONOFFICE_SECRET}.
     *
     * @return the credentials
     * @throws IllegalStateException if one of them is not set
     * @throws IllegalArgumentException if one of them has the wrong length
     */
    public static Credentials fromEnvironment() {
        return of(required("onoffice.token", "ONOFFICE_TOKEN"), required("onoffice.secret", "ONOFFICE_SECRET"));
    }

    private static String required(String property, String variable) {
        return Environment.find(property, variable)
                .orElseThrow(() -> new IllegalStateException("There are no credentials: set the environment variable "
                        + variable + " or the system property " + property));
    }

    /**
     * Adds the extended claim, which marketplace users must send with every action.
     *
     * @param claim the claim
     * @return the credentials with the claim
     */
    public Credentials withExtendedClaim(String claim) {
        return new Credentials(token, secret, Objects.requireNonNull(claim, "claim"));
    }

    String token() {
        return token;
    }

    @Nullable String extendedClaim() {
        return extendedClaim;
    }

    Signer signer(HmacVersion version, Clock clock) {
        return new Signer(token, secret, version == HmacVersion.V1, clock);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Credentials credentials
                && token.equals(credentials.token)
                && secret.equals(credentials.secret)
                && Objects.equals(extendedClaim, credentials.extendedClaim);
    }

    @Override
    public int hashCode() {
        return Objects.hash(token, secret, extendedClaim);
    }

    /**
     * Returns a text that gives nothing away.
     *
     * @return a text without token, secret and claim
     */
    @Override
    public String toString() {
        return "Credentials[token=***, secret=***]";
    }
}
