/** Appointments, and the calls on them. */
@NullMarked
package io.github.onoffice4j.sandbox.calls.calendar;

import org.jspecify.annotations.NullMarked;
