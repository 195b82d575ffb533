package io.github.onoffice4j.generator.goal;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.ProxySelector;
import java.net.SocketAddress;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import okhttp3.Credentials;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import org.apache.maven.settings.Proxy;
import org.apache.maven.settings.Settings;
import org.apache.maven.settings.crypto.DefaultSettingsDecryptionRequest;
import org.apache.maven.settings.crypto.SettingsDecrypter;
import org.jspecify.annotations.Nullable;

/** Makes the HTTP client use the active proxy of {@code settings.xml}, except for the hosts that are excepted there. */
final class ProxyFromSettings {

    private static final String AUTHORIZATION = "Proxy-Authorization";

    private final Settings settings;
    private final SettingsDecrypter decrypter;

    ProxyFromSettings(Settings settings, SettingsDecrypter decrypter) {
        this.settings = settings;
        this.decrypter = decrypter;
    }

    OkHttpClient applyTo(OkHttpClient client) {
        Proxy active = settings.getActiveProxy();
        if (active == null) {
            return client;
        }
        Proxy proxy =
                decrypter.decrypt(new DefaultSettingsDecryptionRequest(active)).getProxy();
        Selector selector = new Selector(proxy);
        OkHttpClient.Builder builder = client.newBuilder().proxySelector(selector);
        if (proxy.getUsername() != null) {
            String password = proxy.getPassword() == null ? "" : proxy.getPassword();
            authorize(builder, selector, Credentials.basic(proxy.getUsername(), password));
        }
        return builder.build();
    }

    /** A tunnel is asked for again with the credential; a request without one is sent once only, and so has it from the start. */
    private static void authorize(OkHttpClient.Builder builder, Selector selector, String credential) {
        builder.proxyAuthenticator((route, response) ->
                response.request().header(AUTHORIZATION) != null ? null : authorized(response.request(), credential));
        builder.addInterceptor(chain -> {
            Request request = chain.request();
            boolean bare =
                    !request.isHttps() && !selector.isDirect(request.url().host());
            return chain.proceed(bare ? authorized(request, credential) : request);
        });
    }

    private static Request authorized(Request request, String credential) {
        return request.newBuilder().header(AUTHORIZATION, credential).build();
    }

    private static final class Selector extends ProxySelector {

        private final List<java.net.Proxy> proxies;
        private final Pattern direct;

        Selector(Proxy proxy) {
            this.proxies = List.of(new java.net.Proxy(
                    java.net.Proxy.Type.HTTP, InetSocketAddress.createUnresolved(proxy.getHost(), proxy.getPort())));
            this.direct = directHosts(proxy.getNonProxyHosts());
        }

        /** The form of settings.xml: names separated by bars, with asterisks for any characters. */
        private static Pattern directHosts(@Nullable String hosts) {
            String[] parts = (hosts == null ? "" : hosts).split("[|,]", -1);
            StringBuilder pattern = new StringBuilder("localhost|127\\..*|\\[?::1\\]?");
            for (String part : parts) {
                String host = part.trim().toLowerCase(Locale.ROOT);
                if (!host.isEmpty()) {
                    pattern.append('|').append(Pattern.quote(host).replace("*", "\\E.*\\Q"));
                }
            }
            return Pattern.compile(pattern.toString());
        }

        @Override
        public List<java.net.Proxy> select(URI uri) {
            return isDirect(uri.getHost()) ? List.of(java.net.Proxy.NO_PROXY) : proxies;
        }

        boolean isDirect(@Nullable String host) {
            return direct.matcher(host == null ? "" : host.toLowerCase(Locale.ROOT))
                    .matches();
        }

        @Override
        public void connectFailed(URI uri, SocketAddress address, IOException failure) {
            // The request fails with this failure: there is no other proxy to try.
        }
    }
}
