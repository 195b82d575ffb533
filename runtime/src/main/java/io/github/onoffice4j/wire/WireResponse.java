package io.github.onoffice4j.wire;

import java.util.List;

/** An answer: the status of the request, and one result an action unless the whole request was refused. */
public record WireResponse(WireStatus status, List<WireResult> results) {}
