package io.github.onoffice4j;

/** A record that a call has listed, and the number that tells it from others. */
record NumberedRecord<R>(long number, R record) {}
