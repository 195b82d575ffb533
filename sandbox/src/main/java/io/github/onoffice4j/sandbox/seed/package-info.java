/** The believable, repeatable records a sandbox starts with. */
@NullMarked
package io.github.onoffice4j.sandbox.seed;

import org.jspecify.annotations.NullMarked;
