package io.github.onoffice4j.sandbox.calls.mail;

import io.github.onoffice4j.sandbox.calls.Activities;
import io.github.onoffice4j.sandbox.calls.Call;
import io.github.onoffice4j.sandbox.calls.Macros;
import io.github.onoffice4j.sandbox.calls.Parameters;
import io.github.onoffice4j.sandbox.envelope.ActionFailure;
import io.github.onoffice4j.sandbox.envelope.ActionRequest;
import io.github.onoffice4j.sandbox.envelope.Answer;
import io.github.onoffice4j.sandbox.envelope.ApiError;
import io.github.onoffice4j.sandbox.php.PhpValue;
import io.github.onoffice4j.sandbox.record.Row;
import io.github.onoffice4j.sandbox.store.Agency;
import io.github.onoffice4j.sandbox.store.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** {@code do sendmail}: puts an e-mail into the outbox (onOffice API documentation, "Send mail"). */
final class SendMailCall implements Call {
    private static final List<String> WEB_EXPOSE_MACROS = List.of("_WebExpose", "_downloadLink", "_agreementLink");

    private final Agency agency;
    private final Signatures signatures;

    SendMailCall(Agency agency, Signatures signatures) {
        this.agency = agency;
        this.signatures = signatures;
    }

    @Override
    public Answer answer(ActionRequest action) {
        Parameters parameters = Parameters.of(action);
        checkIdentity(parameters);
        Receivers receivers = Receivers.of(agency, parameters);
        List<Long> estates = estates(parameters);
        Templates.Mail template = template(parameters.integer("templateid"));
        checkWebExposes(parameters, receivers, template);
        List<String> attachments = MailAttachments.of(agency, parameters, template);
        String signature = signature(parameters);
        Optional<Row> original = original(parameters);

        Macros macros = Macros.of(agency, receivers.addresses(), estates, List.of(), List.of());
        String subject = parameters.text("subject");
        String sentSubject = macros.resolve(subject.isEmpty() && template != null ? template.subject() : subject);
        String text = macros.resolve(body(parameters, template)) + signature;
        receivers.emails().forEach(email -> agency.send("mail", email, sentSubject, text, attachments));
        original.ifPresent(mail -> note(mail, parameters));
        if (parameters.isTrue("saveToAgentsLog")) {
            Map<String, String> entry =
                    Map.of("Aktionsart", "Email", "Aktionstyp", "Ausgang", "Bemerkung", sentSubject, "mailbody", text);
            Activities.write(agency, entry, receivers.addresses(), estates);
        }
        return Answer.ok();
    }

    private void checkIdentity(Parameters parameters) {
        String identity = parameters.text("emailidentity", ApiError.MISSING_EMAIL_IDENTITY);
        if (!identity.equals(agency.apiUser().text("email"))) {
            throw new ActionFailure(ApiError.INVALID_EMAIL_IDENTITY);
        }
    }

    private List<Long> estates(Parameters parameters) {
        Object sent = parameters.get("estateids");
        if (sent != null && PhpValue.list(sent) == null) {
            throw new ActionFailure(ApiError.ESTATE_IDS_NO_ARRAY);
        }
        List<Long> ids = parameters.ids("estateids");
        if (!ids.stream().allMatch(id -> agency.estates().find(id).isPresent())) {
            throw new ActionFailure(ApiError.UNKNOWN_ESTATE);
        }
        return ids;
    }

    private static Templates.@Nullable Mail template(@Nullable Long id) {
        if (id == null || id == 0) {
            return null;
        }
        Templates.Mail template =
                Templates.mail(id).orElseThrow(() -> new ActionFailure(ApiError.MISSING_EMAIL_TEMPLATE));
        if (template.isForeign()) {
            throw new ActionFailure(ApiError.NO_TEMPLATE_PERMISSION);
        }
        return template;
    }

    private static void checkWebExposes(Parameters parameters, Receivers receivers, Templates.@Nullable Mail template) {
        List<String> exposes = parameters.texts("webexposeids");
        for (String expose : exposes) {
            if (Templates.title(Templates.WEB_EXPOSES, expose).isEmpty()) {
                throw new ActionFailure(ApiError.INVALID_WEB_EXPOSE);
            }
        }
        if (!exposes.isEmpty() && receivers.addresses().isEmpty()) {
            throw new ActionFailure(ApiError.INVALID_RECEIVERS);
        }
        boolean hasEstateAndExpose =
                !exposes.isEmpty() && !parameters.ids("estateids").isEmpty();
        if (!hasEstateAndExpose && WEB_EXPOSE_MACROS.stream().anyMatch(body(parameters, template)::contains)) {
            throw new ActionFailure(ApiError.MACRO_NEEDS_ESTATE);
        }
    }

    private static String body(Parameters parameters, Templates.@Nullable Mail template) {
        return template == null ? parameters.text("body") : template.body();
    }

    /** Returns what stands below the text: the default signature, another one, or none for 0. */
    private String signature(Parameters parameters) {
        Long id = parameters.integer("signatureid");
        if (id != null && id == 0) {
            return "";
        }
        String text = signatures
                .text(id == null ? Signatures.DEFAULT : id.toString())
                .orElseThrow(() -> new ActionFailure(ApiError.INVALID_VALUE, "signatureid"));
        return "\n-- \n" + text;
    }

    /** Returns the e-mail of the inbox that is answered or forwarded. */
    private Optional<Row> original(Parameters parameters) {
        String messageId = parameters.text("messageid");
        if (messageId.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(agency.table(Kind.MAIL).rows().stream()
                .filter(mail -> mail.text("messageId").equals(messageId))
                .findFirst()
                .orElseThrow(() -> new ActionFailure(ApiError.NO_EMAIL_FOR_MESSAGE_ID)));
    }

    private void note(Row mail, Parameters parameters) {
        List<String> done =
                Stream.of("replied", "forwarded").filter(parameters::isTrue).toList();
        agency.table(Kind.MAIL).update(mail.id(), row -> {
            List<String> actions = new ArrayList<>(Mails.actions(row));
            done.stream().filter(action -> !actions.contains(action)).forEach(actions::add);
            return row.with(Map.of("actions", List.copyOf(actions)));
        });
    }
}
