package io.github.onoffice4j.sandbox;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.onoffice4j.sandbox.calls.market.ProviderSignatures;
import io.github.onoffice4j.sandbox.store.Agency;
import io.github.onoffice4j.sandbox.store.Marketplace;
import java.net.URI;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The marketplace of the sandbox, with one provider: what onOffice does beside the API when a customer activates the
 * provider, opens a service or pays. Thread-safe.
 *
 * <pre>{@code
 * OnOfficeSandbox sandbox = OnOfficeSandbox.builder().marketplaceProvider().start();
 * URI opened = sandbox.marketplace().activation(URI.create("https://provider.example/unlock"));
 * // the provider checks the signature of the address, takes apiClaim from it, and calls unlockProvider
 * }</pre>
 */
public final class SandboxMarketplace {
    /** What provider and onOffice sign with in a sandbox. */
    public static final String PROVIDER_SECRET = "provider-secret-of-the-onoffice4j-sandbox";

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String CUSTOMER = "lindenhof";

    private final ProviderSignatures signatures = new ProviderSignatures(PROVIDER_SECRET);
    private final Agency agency;
    private final String token;

    SandboxMarketplace(Agency agency, String token) {
        this.agency = agency;
        this.token = token;
    }

    /** Returns the signed address that is opened when a customer activates the provider, whose page is {@code page}. */
    public URI activation(URI page) {
        Map<String, String> parameters = customer(Marketplace.Claim.ACTIVATION);
        parameters.put("apiToken", token);
        parameters.put("parameterCacheId", marketplace().beginActivation());
        return signed(page, parameters);
    }

    /**
     * Returns the signed address that is opened when a user begins a service of the provider.
     *
     * @param page of the service
     * @param more parameters of this service, such as {@code estateId}
     */
    public URI service(URI page, Map<String, String> more) {
        Map<String, String> parameters = customer(Marketplace.Claim.SERVICE);
        parameters.put("parameterCacheId", "service-1");
        parameters.putAll(more);
        return signed(page, parameters);
    }

    /** Returns a new claim that is good for every call but the activation. */
    public String claim() {
        return marketplace().issue(Marketplace.Claim.SERVICE);
    }

    /** Returns a new claim of another customer, which fits no call here. */
    public String foreignClaim() {
        return marketplace().issue(Marketplace.Claim.FOREIGN);
    }

    /**
     * Makes {@code claim} too old.
     *
     * @throws IllegalArgumentException if the sandbox has not issued it
     */
    public void outdate(String claim) {
        if (!marketplace().outdate(claim)) {
            throw new IllegalArgumentException("The sandbox has not issued such a claim.");
        }
    }

    /**
     * Takes an order as the payment dialog does, lets the customer pay, and returns the signed address of the callback.
     *
     * @param json the order, signed by the provider
     * @throws IllegalArgumentException if it is no JSON object, has no callback, or its signature is missing or wrong
     */
    public URI order(String json) {
        Map<String, @Nullable Object> order = read(json);
        Object signature = order.remove("signature");
        if (!signatures.ofOrder(order).equals(signature)) {
            throw new IllegalArgumentException("The signature of the order is missing or wrong.");
        }
        if (!(order.get("callbackurl") instanceof String callback)) {
            throw new IllegalArgumentException("The order has no callbackurl.");
        }
        long transaction = marketplace().pay().id();
        Map<String, String> parameters = new LinkedHashMap<>();
        parameters.put("status", "success");
        parameters.put("transactionid", Long.toString(transaction));
        if (order.containsKey("abo")) {
            parameters.put("aboid", "abo-" + transaction);
        }
        parameters.put("timestamp", Long.toString(agency.epochSecond()));
        return URI.create(signatures.url(callback, parameters));
    }

    /** Says whether the provider has been activated. */
    public boolean isActive() {
        return marketplace().isActive();
    }

    /** Says whether the provider has said that it knew the customer before. */
    public boolean isRegularCustomer() {
        return marketplace().isRegularCustomer();
    }

    /** Returns the subscriptions that the provider has reported as cancelled, with their last day. */
    public Map<String, String> cancelledSubscriptions() {
        return marketplace().cancellations();
    }

    private Map<String, String> customer(Marketplace.Claim claim) {
        Map<String, String> parameters = new LinkedHashMap<>();
        parameters.put("apiClaim", marketplace().issue(claim));
        parameters.put("customerName", agency.apiUser().text("Firma"));
        parameters.put("customerWebId", CUSTOMER);
        parameters.put("userId", Long.toString(agency.apiUser().id()));
        parameters.put("timestamp", Long.toString(agency.epochSecond()));
        return parameters;
    }

    private URI signed(URI page, Map<String, String> parameters) {
        return URI.create(signatures.url(page.toString(), parameters));
    }

    private Marketplace marketplace() {
        return agency.marketplace();
    }

    private static Map<String, @Nullable Object> read(String json) {
        try {
            return JSON.readValue(json, new TypeReference<LinkedHashMap<String, @Nullable Object>>() {});
        } catch (JsonProcessingException noObject) {
            throw new IllegalArgumentException(
                    "The order is no JSON object: " + noObject.getOriginalMessage(), noObject);
        }
    }
}
