/** The goals of the plugin: they turn Maven's parameters into requests and join the stages of the generator. */
@NullMarked
package io.github.onoffice4j.generator.goal;

import org.jspecify.annotations.NullMarked;
