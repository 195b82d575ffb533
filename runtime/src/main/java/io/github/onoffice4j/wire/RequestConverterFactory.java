package io.github.onoffice4j.wire;

import com.fasterxml.jackson.core.JsonFactory;
import java.io.IOException;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import okhttp3.MediaType;
import okhttp3.RequestBody;
import okio.BufferedSink;
import org.jspecify.annotations.Nullable;
import retrofit2.Converter;
import retrofit2.Retrofit;

/** Streams requests out as JSON. */
final class RequestConverterFactory extends Converter.Factory {

    private final JsonFactory json;

    RequestConverterFactory(JsonFactory json) {
        this.json = json;
    }

    @Override
    public @Nullable Converter<?, RequestBody> requestBodyConverter(
            Type type, Annotation[] parameterAnnotations, Annotation[] methodAnnotations, Retrofit retrofit) {
        return type == WireRequest.class ? (Converter<WireRequest, RequestBody>) Body::new : null;
    }

    /** Written when the connection stands, so that the signature's time is that of sending. */
    private final class Body extends RequestBody {

        private final WireRequest request;

        Body(WireRequest request) {
            this.request = request;
        }

        @Override
        public @Nullable MediaType contentType() {
            return MediaType.parse("application/json");
        }

        @Override
        public void writeTo(BufferedSink sink) throws IOException {
            new RequestWriter(json).write(request, sink.outputStream());
        }
    }
}
