package io.github.onoffice4j.generator.emit;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import javax.lang.model.element.Modifier;

/** The members that a query and a draft have alike: both wrap an immutable state. */
final class StateMembers {

    private final ClassName self;
    private final TypeName state;

    StateMembers(ClassName self, TypeName state) {
        this.self = self;
        this.state = state;
    }

    MethodSpec constructor() {
        // EstateQuery(QueryState<Estate> state) {
        //     super(state);
        return MethodSpec.constructorBuilder()
                .addParameter(state, "state")
                .addCode("super(state);\n")
                .build();
    }

    MethodSpec with() {
        // protected EstateQuery with(QueryState<Estate> newState) {
        //     return new EstateQuery(newState);
        return MethodSpec.methodBuilder("with")
                .addAnnotation(Override.class)
                .addModifiers(Modifier.PROTECTED)
                .returns(self)
                .addParameter(state, "newState")
                .addCode("return new $T(newState);\n", self)
                .build();
    }
}
