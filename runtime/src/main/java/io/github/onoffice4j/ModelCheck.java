package io.github.onoffice4j;

import io.github.onoffice4j.field.Field;
import java.util.List;

/**
 * What the tenant has changed in modules since their code was generated, breaking changes first.
 *
 * <p>Immutable and safe for use by many threads.
 *
 * @param findings what differs; fields in the order of the model, then those that are new in the tenant's order
 */
public record ModelCheck(List<Finding> findings) {

    /** What a difference means to code that uses the model. */
    public enum Severity {
        /** What the code reads or writes is gone, or has another form. */
        BREAKING,
        /** There is more than the code knows; it goes on as before. */
        COMPATIBLE
    }

    /**
     * A difference between the tenant and the model.
     *
     * @param severity what it means
     * @param module onOffice's id of the module
     * @param field the technical name of the field; empty if it is about the module as a whole
     * @param text what differs, as one sentence for people
     */
    public record Finding(Severity severity, String module, String field, String text) {

        static Finding of(Severity severity, Field<?, ?> field, String text) {
            return new Finding(severity, field.module(), field.name(), text);
        }

        /**
         * Returns severity, place and difference.
         *
         * @return a text for people
         */
        @Override
        public String toString() {
            return severity + " " + module + (field.isEmpty() ? "" : "." + field) + ": " + text;
        }
    }

    /**
     * Makes a check.
     *
     * @param findings what differs, in any order of severity
     */
    public ModelCheck {
        findings = findings.stream()
                .sorted((a, b) -> a.severity().compareTo(b.severity()))
                .toList();
    }

    /**
     * Tells whether code that uses the model may fail.
     *
     * @return whether one of the findings is breaking
     */
    public boolean isBroken() {
        return findings.stream().anyMatch(finding -> finding.severity() == Severity.BREAKING);
    }
}
