package io.github.onoffice4j.sandbox.http;

import java.util.function.Supplier;

/**
 * What is to be fetched by plain HTTP beside the API.
 *
 * @param mediaType of the bytes
 * @param bytes made when they are sent
 */
public record Content(String mediaType, Supplier<byte[]> bytes) {}
