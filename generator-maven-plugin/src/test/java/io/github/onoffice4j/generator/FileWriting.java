package io.github.onoffice4j.generator;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import java.nio.file.Files;
import java.util.Set;

/** What a class may call that changes files. */
final class FileWriting {

    private static final Set<String> METHODS = Set.of(
            "copy",
            "createDirectories",
            "createDirectory",
            "createFile",
            "createLink",
            "createSymbolicLink",
            "createTempDirectory",
            "createTempFile",
            "delete",
            "deleteIfExists",
            "move",
            "newBufferedWriter",
            "newByteChannel",
            "newOutputStream",
            "setLastModifiedTime",
            "write",
            "writeString");

    static final DescribedPredicate<JavaMethodCall> CALLS = DescribedPredicate.describe(
            "change files",
            call -> call.getTargetOwner().isEquivalentTo(Files.class)
                    && METHODS.contains(call.getTarget().getName()));

    private FileWriting() {}
}
