package io.github.onoffice4j.sandbox.records;

import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.onoffice4j.sandbox.call.Call;
import io.github.onoffice4j.sandbox.call.CallAnswer;
import io.github.onoffice4j.sandbox.call.CallFailure;
import io.github.onoffice4j.sandbox.call.CallRequest;
import io.github.onoffice4j.sandbox.call.CallTable;
import io.github.onoffice4j.sandbox.tenant.Tenant;
import io.github.onoffice4j.sandbox.tenant.TenantLoader;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;

/** The calls of a tenant's records, with parameters written as JSON in which ' stands for ". */
final class RecordsApi {

    /** 2024-05-06 15:30:00 in Germany. */
    static final Clock CLOCK = Clock.fixed(Instant.parse("2024-05-06T13:30:00Z"), ZoneOffset.UTC);

    private static final ObjectMapper JSON = new ObjectMapper();

    private final CallTable calls;

    private RecordsApi(Tenant tenant, int recordsPerModule) {
        CallTable.Builder builder = CallTable.builder();
        RecordCalls.addTo(builder, tenant, recordsPerModule, CLOCK);
        calls = builder.build();
    }

    static RecordsApi ofDefaultTenant(int recordsPerModule) {
        return new RecordsApi(TenantLoader.defaultTenant(), recordsPerModule);
    }

    static RecordsApi of(Tenant tenant, int recordsPerModule) {
        return new RecordsApi(tenant, recordsPerModule);
    }

    CallAnswer read(String resourceType, String parameters) {
        return call("read", resourceType, "", parameters);
    }

    CallAnswer read(String resourceType, long id, String parameters) {
        return call("read", resourceType, Long.toString(id), parameters);
    }

    /** Creates a record and returns its number. */
    long create(String resourceType, String parameters) {
        return (Long)
                call("create", resourceType, "", parameters).records().get(0).id();
    }

    CallAnswer modify(String resourceType, long id, String parameters) {
        return call("modify", resourceType, Long.toString(id), parameters);
    }

    /** Reads fields of one record. */
    Map<?, ?> elements(String resourceType, long id, String parameters) {
        return (Map<?, ?>) read(resourceType, id, parameters).records().get(0).elements();
    }

    CallAnswer call(String verb, String resourceType, String resourceId, String parameters) {
        try {
            return answer(verb, resourceType, resourceId, parameters);
        } catch (CallFailure e) {
            throw new AssertionError(e.code() + " " + e.getMessage(), e);
        }
    }

    /** Makes a call that fails and returns code and message. */
    String failure(String verb, String resourceType, String resourceId, String parameters) {
        CallFailure failure =
                catchThrowableOfType(CallFailure.class, () -> answer(verb, resourceType, resourceId, parameters));
        return failure == null ? "no failure" : failure.code() + " " + failure.getMessage();
    }

    private CallAnswer answer(String verb, String resourceType, String resourceId, String parameters)
            throws CallFailure {
        Call call = calls.find(verb, resourceType).orElseThrow();
        return call.answer(new CallRequest(verb, resourceType, resourceId, json(parameters)));
    }

    private static ObjectNode json(String parameters) {
        try {
            return (ObjectNode) JSON.readTree(parameters.replace('\'', '"'));
        } catch (com.fasterxml.jackson.core.JsonProcessingException e) {
            throw new IllegalArgumentException(parameters, e);
        }
    }
}
