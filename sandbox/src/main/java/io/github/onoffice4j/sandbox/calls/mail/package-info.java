/** E-mails and what goes with them: templates, signatures, attachments, exposés. */
@NullMarked
package io.github.onoffice4j.sandbox.calls.mail;

import org.jspecify.annotations.NullMarked;
