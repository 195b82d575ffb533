package io.github.onoffice4j.wire;

import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import okhttp3.RequestBody;
import org.jspecify.annotations.Nullable;
import retrofit2.Converter;
import retrofit2.Retrofit;

/** Lets the service take requests, which stream themselves out. */
final class RequestConverterFactory extends Converter.Factory {

    @Override
    public @Nullable Converter<?, RequestBody> requestBodyConverter(
            Type type, Annotation[] parameterAnnotations, Annotation[] methodAnnotations, Retrofit retrofit) {
        return type == Transmission.class ? (Converter<Transmission, RequestBody>) transmission -> transmission : null;
    }
}
