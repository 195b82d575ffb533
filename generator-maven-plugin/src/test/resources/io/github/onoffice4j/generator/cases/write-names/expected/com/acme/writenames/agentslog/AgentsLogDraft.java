package com.acme.writenames.agentslog;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.onoffice4j.ActionKind;
import io.github.onoffice4j.ActionType;
import io.github.onoffice4j.Draft;
import io.github.onoffice4j.DraftState;
import io.github.onoffice4j.WriteTarget;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import javax.annotation.processing.Generated;

/**
 * What to write to a record of the module {@code agentsLog}.
 *
 * <p>Immutable and safe for use by many threads: every method returns a new draft.
 */
@Generated("io.github.onoffice4j.generator")
public final class AgentsLogDraft extends Draft<AgentsLog, AgentsLogDraft> {
    AgentsLogDraft(DraftState<AgentsLog> state) {
        super(state);
    }

    @Override
    protected AgentsLogDraft with(DraftState<AgentsLog> newState) {
        return new AgentsLogDraft(newState);
    }

    /**
     * Makes a draft of its JSON form, which {@link #toJson()} returns.
     *
     * @param json values by name, {@code null} to empty a field
     * @return a draft that sets them
     * @throws IllegalArgumentException if nothing is written under a name, a value is none of its field's type, or
     *     the model does not know a select value
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static AgentsLogDraft fromJson(Map<String, Object> json) {
        return AgentsLog.draft().withJson(json);
    }

    /**
     * Sets the action type together with its kind.
     *
     * @param value the value
     * @return a draft with it
     * @throws NullPointerException if the value is {@code null}
     */
    public AgentsLogDraft action(ActionType value) {
        return writeAction(value, WriteTarget.FIELD);
    }

    /**
     * Sets the action type together with its kind.
     *
     * @param value the value
     * @return a draft with it
     * @throws NullPointerException if the value is {@code null}
     */
    public AgentsLogDraft action(ActionKind value) {
        return writeAction(value, WriteTarget.FIELD);
    }

    /**
     * Links addresses; one entry is created for each, and either these or an estate are needed.
     *
     * @param values the values; none to empty the field
     * @return a draft with it
     */
    public AgentsLogDraft addressIds(long... values) {
        return write("addressids", ids(values), WriteTarget.FIELD.onlyCreate());
    }

    /**
     * Links an estate; either it or addresses are needed.
     *
     * @param value the value
     * @return a draft with it
     */
    public AgentsLogDraft estateId(long value) {
        return write("estateid", value, WriteTarget.FIELD.onlyCreate());
    }

    /**
     * Sets when it happened, in the agency's local time; without it a new entry gets the current time.
     *
     * @param value the value
     * @return a draft with it
     * @throws NullPointerException if the value is {@code null}
     */
    public AgentsLogDraft dateTime(LocalDateTime value) {
        return write("datetime", dateTimeOf(value), WriteTarget.FIELD);
    }

    /**
     * Sets the note.
     *
     * @param value the value
     * @return a draft with it
     * @throws NullPointerException if the value is {@code null}
     */
    public AgentsLogDraft note(String value) {
        return write("note", value, WriteTarget.FIELD);
    }

    /**
     * Sets the features of the entry.
     *
     * @param values the values; none to empty the field
     * @return a draft with it
     * @throws NullPointerException if there is {@code null} among the values
     * @throws IllegalArgumentException if {@code UNRECOGNIZED} is among the values
     */
    public AgentsLogDraft features(Merkmal... values) {
        return write("features", keys(List.of(values)), WriteTarget.FIELD);
    }

    /**
     * Sets the features of the entry.
     *
     * @param values the values; an empty collection to empty the field
     * @return a draft with it
     * @throws NullPointerException if there is {@code null} among the values
     * @throws IllegalArgumentException if {@code UNRECOGNIZED} is among the values
     */
    public AgentsLogDraft features(Collection<Merkmal> values) {
        return write("features", keys(values), WriteTarget.FIELD);
    }

    /**
     * Sets where the contact came from.
     *
     * @param value the value
     * @return a draft with it
     * @throws NullPointerException if the value is {@code null}
     */
    public AgentsLogDraft originContact(String value) {
        return write("origincontact", value, WriteTarget.FIELD);
    }

    /**
     * Sets the cost, 0 or more.
     *
     * @param value the value
     * @return a draft with it
     * @throws NullPointerException if the value is {@code null}
     */
    public AgentsLogDraft cost(BigDecimal value) {
        return write("cost", value.toPlainString(), WriteTarget.FIELD);
    }

    /**
     * Sets the cost, 0 or more.
     *
     * @param value the value
     * @return a draft with it
     */
    public AgentsLogDraft cost(long value) {
        return write("cost", Long.toString(value), WriteTarget.FIELD);
    }

    /**
     * Sets how long it took, written as seconds.
     *
     * @param value the value
     * @return a draft with it
     * @throws NullPointerException if the value is {@code null}
     */
    public AgentsLogDraft duration(Duration value) {
        return write("duration", value.toSeconds(), WriteTarget.FIELD);
    }

    /**
     * Sets how far the talks have come, from A for a signed contract to G for a refusal.
     *
     * @param value the value
     * @return a draft with it
     * @throws NullPointerException if the value is {@code null}
     * @throws IllegalArgumentException if the value is {@code UNRECOGNIZED}
     */
    public AgentsLogDraft advisoryLevel(AdvisoryLevel value) {
        return write("advisorylevel", key(value), WriteTarget.FIELD.onlyCreate());
    }

    /**
     * Sets the reason of a refusal by its label; it needs the advisory level G.
     *
     * @param value the value
     * @return a draft with it
     * @throws NullPointerException if the value is {@code null}
     */
    public AgentsLogDraft reasonCancellation(String value) {
        return write("reasoncancellation", value, WriteTarget.FIELD.onlyCreate());
    }

    /**
     * Sets the responsible user; without it the API user is responsible.
     *
     * @param value the value
     * @return a draft with it
     */
    public AgentsLogDraft userId(long value) {
        return write("userid", value, WriteTarget.FIELD.onlyCreate());
    }

    /**
     * Links a project.
     *
     * @param value the value
     * @return a draft with it
     */
    public AgentsLogDraft projectId(long value) {
        return write("projectid", value, WriteTarget.FIELD.onlyCreate());
    }

    /**
     * Links a task.
     *
     * @param value the value
     * @return a draft with it
     */
    public AgentsLogDraft taskId(long value) {
        return write("taskid", value, WriteTarget.FIELD.onlyCreate());
    }

    /**
     * Links an appointment.
     *
     * @param value the value
     * @return a draft with it
     */
    public AgentsLogDraft appointmentId(long value) {
        return write("appointmentid", value, WriteTarget.FIELD.onlyCreate());
    }

    /**
     * Links files.
     *
     * @param values the values; none to empty the field
     * @return a draft with it
     */
    public AgentsLogDraft fileIds(long... values) {
        return write("fileids", ids(values), WriteTarget.FIELD.onlyCreate());
    }
}
