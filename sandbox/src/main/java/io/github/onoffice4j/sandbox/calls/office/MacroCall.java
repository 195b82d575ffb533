package io.github.onoffice4j.sandbox.calls.office;

import io.github.onoffice4j.sandbox.calls.Call;
import io.github.onoffice4j.sandbox.calls.Macros;
import io.github.onoffice4j.sandbox.calls.Parameters;
import io.github.onoffice4j.sandbox.envelope.ActionRequest;
import io.github.onoffice4j.sandbox.envelope.Answer;
import io.github.onoffice4j.sandbox.envelope.ApiError;
import io.github.onoffice4j.sandbox.store.Agency;
import java.util.Map;

/** {@code get macroresolve}: fills {@code _Field} from the first of the named records; unknown macros stay. */
final class MacroCall implements Call {
    private final Agency agency;

    MacroCall(Agency agency) {
        this.agency = agency;
    }

    @Override
    public Answer answer(ActionRequest action) {
        Parameters parameters = Parameters.of(action);
        String text = parameters.text("text", ApiError.MISSING_RESOLVER_TEXT);
        Macros macros = Macros.of(
                agency,
                parameters.ids("addressids"),
                parameters.ids("estateids"),
                parameters.ids("appointmentids"),
                parameters.ids("agentlogids"));
        return Answer.one(true, 0, Map.of("resolvedtext", macros.resolve(text)));
    }
}
