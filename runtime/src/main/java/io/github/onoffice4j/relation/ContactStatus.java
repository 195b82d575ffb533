package io.github.onoffice4j.relation;

import io.github.onoffice4j.call.ParameterChoice;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What is said of a contact of an appointment. Immutable and safe for use by many threads.
 *
 * <p>See "Modify relations" in the onOffice API documentation.
 *
 * @param confirmation how far the confirmation of the appointment is, {@code null} to leave it as it is
 * @param followUp whether the contact is asked for feedback afterwards, {@code null} to leave it as it is
 */
public record ContactStatus(
        @Nullable Confirmation confirmation, @Nullable FollowUp followUp) {

    /**
     * How far the confirmation of an appointment is.
     *
     * <p>See "Modify relations" in the onOffice API documentation. Immutable and safe for use by many threads.
     */
    public enum Confirmation implements ParameterChoice {
        /** The contact has confirmed. */
        CONFIRMED("bestätigt"),
        /** The confirmation was sent. */
        SENT("gesendet"),
        /** The contact has cancelled. */
        CANCELLED("gecancelt"),
        /** Nothing was sent. */
        NOT_SET("nicht gesetzt");

        private final String key;

        Confirmation(String key) {
            this.key = key;
        }

        @Override
        public String key() {
            return key;
        }
    }

    /**
     * Whether a contact is asked for feedback after an appointment.
     *
     * <p>See "Modify relations" in the onOffice API documentation. Immutable and safe for use by many threads.
     */
    public enum FollowUp implements ParameterChoice {
        /** It is asked. */
        ACTIVE("aktiv"),
        /** It is not asked. */
        INACTIVE("inaktiv");

        private final String key;

        FollowUp(String key) {
            this.key = key;
        }

        @Override
        public String key() {
            return key;
        }
    }

    /**
     * Takes what is said.
     *
     * @param confirmation how far the confirmation of the appointment is, {@code null} to leave it as it is
     * @param followUp whether the contact is asked for feedback afterwards, {@code null} to leave it as it is
     * @throws IllegalArgumentException if nothing is
     */
    public ContactStatus {
        if (confirmation == null && followUp == null) {
            throw new IllegalArgumentException(
                    "A confirmation or a follow-up is needed: for parameter \"relationinfo\"");
        }
    }

    /**
     * Says how far the confirmation is.
     *
     * @param confirmation how far it is
     * @return the status
     */
    public static ContactStatus of(Confirmation confirmation) {
        return new ContactStatus(confirmation, null);
    }

    /**
     * Says whether the contact is asked for feedback.
     *
     * @param followUp whether it is
     * @return the status
     */
    public static ContactStatus of(FollowUp followUp) {
        return new ContactStatus(null, followUp);
    }

    Map<String, Object> toMap() {
        Map<String, Object> info = new LinkedHashMap<>();
        if (confirmation != null) {
            info.put("statusTerminbestaetigung", confirmation);
        }
        if (followUp != null) {
            info.put("statusTerminrueckmeldung", followUp);
        }
        return info;
    }
}
