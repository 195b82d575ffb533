/** Files of records: upload in blocks, lists and contents, links, pictures. */
@NullMarked
package io.github.onoffice4j.sandbox.calls.file;

import org.jspecify.annotations.NullMarked;
