package io.github.onoffice4j.generator.check;

import io.github.onoffice4j.generator.compare.JavaNames;
import io.github.onoffice4j.generator.compare.Place;
import io.github.onoffice4j.generator.name.JavaActionKind;
import io.github.onoffice4j.generator.name.JavaEnum;
import io.github.onoffice4j.generator.name.JavaField;
import io.github.onoffice4j.generator.name.JavaModel;
import io.github.onoffice4j.generator.name.JavaModule;
import io.github.onoffice4j.generator.name.JavaRegion;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What generated code has for the parts of the schema it was generated from. Immutable after it is made. */
final class ModelMembers implements JavaNames {

    private static final String ACTION_TYPES = "ActionTypes";
    private static final String REGIONS = "Regions";

    private final Map<Place, String> names = new HashMap<>();
    private final Map<Place, List<Member>> members = new HashMap<>();
    private final Map<Place, List<Member>> setters = new HashMap<>();

    ModelMembers(JavaModel model) {
        model.modules().forEach(this::module);
        model.actionKinds().forEach(kind -> actionKind(model.packageName() + "." + ACTION_TYPES, kind));
        regions(model.packageName() + "." + REGIONS, model.regions());
    }

    @Override
    public Optional<String> of(Place place) {
        return Optional.ofNullable(names.get(place));
    }

    /** Returns what no longer compiles, or means something else, when a part is removed or changes its type. */
    List<Member> all(Place place) {
        return members.getOrDefault(place, List.of());
    }

    /** Returns what writes a part. */
    List<Member> setters(Place place) {
        return setters.getOrDefault(place, List.of());
    }

    private void module(JavaModule module) {
        String id = module.schema().id();
        String prefix = module.packageName() + ".";
        List<Member> classes = new ArrayList<>();
        List.of(module.recordClass(), module.queryClass(), module.draftClass())
                .forEach(name -> classes.add(Member.wholeClass(prefix + name)));
        module.enums().forEach(choices -> classes.add(Member.wholeClass(nameOf(choices))));
        put(Place.module(id), module.recordClass(), classes);
        module.fields()
                .forEach(field -> field(module, Place.field(id, field.schema().name()), field));
    }

    private void field(JavaModule module, Place place, JavaField field) {
        String record = module.packageName() + "." + module.recordClass();
        List<Member> all = new ArrayList<>(List.of(new Member(record, field.constant())));
        if (field.getter() != null) {
            all.add(new Member(record, field.getter()));
        }
        if (field.setter() != null) {
            Member setter = new Member(module.packageName() + "." + module.draftClass(), field.setter());
            all.add(setter);
            setters.put(place, List.of(setter));
        }
        if (field.choices() != null) {
            all.add(Member.wholeClass(nameOf(field.choices())));
            values(place, field.choices());
        }
        put(place, module.recordClass() + "." + field.constant(), all);
    }

    private void values(Place field, JavaEnum choices) {
        choices.constants()
                .forEach(constant -> put(
                        Place.value(
                                field.path().get(0),
                                field.path().get(1),
                                constant.value().key()),
                        choices.className() + "." + constant.name(),
                        List.of(new Member(nameOf(choices), constant.name()))));
    }

    private void actionKind(String outer, JavaActionKind kind) {
        String key = kind.schema().key();
        String nested = outer + "$" + kind.className();
        String shown = ACTION_TYPES + "." + kind.className();
        put(Place.actionKind(key), shown, List.of(Member.wholeClass(nested)));
        kind.types()
                .forEach(type -> put(
                        Place.actionType(key, type.schema().key()),
                        shown + "." + type.constant(),
                        List.of(new Member(nested, type.constant()))));
    }

    private void regions(String className, List<JavaRegion> regions) {
        for (JavaRegion region : regions) {
            put(
                    Place.region(region.schema().key()),
                    REGIONS + "." + region.constant(),
                    List.of(new Member(className, region.constant())));
            regions(className, region.children());
        }
    }

    private void put(Place place, String name, List<Member> all) {
        names.put(place, name);
        members.put(place, List.copyOf(all));
    }

    private static String nameOf(JavaEnum choices) {
        return choices.packageName() + "." + choices.className();
    }
}
