package io.github.onoffice4j.generator.emit;

import com.palantir.javapoet.ClassName;
import java.util.Set;

/**
 * The classes of the types that results are made of: nested in the call that alone has them, or beside the calls that share them.
 *
 * @param call the call
 * @param own the types that the call alone has
 */
record ResultTypeNames(ClassName call, Set<String> own) {

    /** Returns the class of a type. */
    ClassName of(String type) {
        return own.contains(type) ? call.nestedClass(type) : call.peerClass(type);
    }
}
