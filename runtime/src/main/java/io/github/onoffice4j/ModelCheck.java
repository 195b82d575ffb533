package io.github.onoffice4j;

import java.util.Comparator;
import java.util.List;

/**
 * What the tenant has changed since the code was generated, breaking changes first.
 *
 * <p>See "Field configuration" and "Action kinds and types" in the onOffice API documentation. Immutable and safe for use by many
 * threads.
 *
 * @param findings what differs; of the same severity fields and values in the order of the model, those that are new in the
 *     tenant's order, and action kinds, action types and regions last
 */
public record ModelCheck(List<Finding> findings) {

    /**
     * What a difference means to code that uses the model.
     *
     * <p>See "Field configuration" in the onOffice API documentation. Immutable and safe for use by many threads.
     */
    public enum Severity {
        /** What the code reads or writes is gone, or has another form. */
        BREAKING,
        /** There is more than the code knows; it goes on as before. */
        COMPATIBLE,
        /** Only what people see is different: a label. */
        COSMETIC
    }

    /**
     * A difference between the tenant and the model.
     *
     * <p>See "Field configuration" in the onOffice API documentation. Immutable and safe for use by many threads.
     *
     * @param severity what it means
     * @param module onOffice's id of the module; empty if it is about action kinds, action types or regions
     * @param field the technical name of the field; empty if it is about no field
     * @param text what differs, as one sentence for people
     */
    public record Finding(Severity severity, String module, String field, String text) {

        /**
         * Returns severity, place and difference.
         *
         * @return a text for people
         */
        @Override
        public String toString() {
            String place = (module.isEmpty() ? "" : " " + module) + (field.isEmpty() ? "" : "." + field);
            return severity + place + ": " + text;
        }
    }

    /**
     * Makes a check.
     *
     * @param findings what differs, in any order of severity
     */
    public ModelCheck {
        findings = findings.stream()
                .sorted(Comparator.comparing(Finding::severity))
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
