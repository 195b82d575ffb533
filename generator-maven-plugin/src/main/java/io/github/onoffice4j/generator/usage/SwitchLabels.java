package io.github.onoffice4j.generator.usage;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.ConstantDynamic;
import org.objectweb.asm.Handle;
import org.objectweb.asm.Type;

/**
 * What the cases of a {@code switch} by pattern stand for (Java 21 and newer): its bootstrap method has a label for each
 * case, in their order.
 */
final class SwitchLabels {

    private static final String BOOTSTRAPS = "java/lang/runtime/SwitchBootstraps";

    /** A constant, or with {@link References#CLASS} a class. */
    record Member(String owner, String name) {}

    private SwitchLabels() {}

    static boolean isSwitch(Handle bootstrap) {
        return bootstrap.getOwner().equals(BOOTSTRAPS);
    }

    /**
     * Returns a member for each label, null for a label of another kind.
     *
     * @param descriptor the call, whose first argument is the selector
     * @param bootstrap {@code enumSwitch}, whose labels are names of constants, or {@code typeSwitch}
     */
    static List<@Nullable Member> of(String descriptor, Handle bootstrap, Object[] labels) {
        String selector = Type.getArgumentTypes(descriptor)[0].getInternalName();
        List<@Nullable Member> members = new ArrayList<>();
        for (Object label : labels) {
            if (label instanceof Type type) {
                members.add(new Member(type.getInternalName(), References.CLASS));
            } else if (label instanceof String constant && bootstrap.getName().equals("enumSwitch")) {
                members.add(new Member(selector, constant));
            } else {
                members.add(label instanceof ConstantDynamic constant ? enumConstant(constant) : null);
            }
        }
        return members;
    }

    /** Reads {@code EnumDesc.of(ClassDesc.of("com.acme.Objektart"), "HAUS")}. */
    private static @Nullable Member enumConstant(ConstantDynamic constant) {
        if (constant.getBootstrapMethodArgumentCount() == 3
                && constant.getBootstrapMethodArgument(1) instanceof ConstantDynamic type
                && constant.getBootstrapMethodArgument(2) instanceof String name
                && type.getBootstrapMethodArgumentCount() == 2
                && type.getBootstrapMethodArgument(1) instanceof String className) {
            return new Member(className.replace('.', '/'), name);
        }
        return null;
    }
}
