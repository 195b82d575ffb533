package io.github.onoffice4j;

import io.github.onoffice4j.RecordModule.Container;
import io.github.onoffice4j.RecordModule.Paging;
import io.github.onoffice4j.RecordModule.Sorting;
import io.github.onoffice4j.field.Choice;
import io.github.onoffice4j.field.DecimalField;
import io.github.onoffice4j.field.Languages;
import io.github.onoffice4j.field.ModuleFields;
import io.github.onoffice4j.field.MultiSelectField;
import io.github.onoffice4j.field.SingleSelectField;
import io.github.onoffice4j.field.TextField;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** A record of a module with every kind of metadata, written by hand as the generator writes it. */
final class Listing extends OnOfficeRecord<Listing> {

    private static final ModuleFields<Listing> FIELDS = ModuleFields.<Listing>of(
                    "listing", "Listing", Languages.of("DEU", "ENG"))
            .criterion("immobilienart", "kind")
            .criterion("merkmale", "features")
            .criterion("anderswo", "missing");
    static final SingleSelectField<Listing, Style> TYPE = FIELDS.singleSelect("TYPE", "type", Style::of)
            .labels("Typ", "Type")
            .dependsOn("kind", key -> Style.of(key).kind())
            .build();
    static final SingleSelectField<Listing, Building> KIND = FIELDS.singleSelect("KIND", "kind", Building::of)
            .labels("Art", "Kind")
            .byDefault("house")
            .category("Verwaltung", "Stammdaten", "Master data")
            .build();
    static final MultiSelectField<Listing, Feature> FEATURES = FIELDS.multiSelect("FEATURES", "features", Feature::of)
            .labels("Merkmale", "Features")
            .valueApplies("lift", "immobilienart", "flat")
            .build();
    static final TextField<Listing> TITLE =
            FIELDS.text("TITLE", "title").labels("Titel", "Title").length(5).build();
    static final TextField<Listing> FLOOR = FIELDS.text("FLOOR", "floor")
            .labels("Etage", "Floor")
            .applies("immobilienart", "flat")
            .applies("merkmale", "lift", "stairs")
            .applies("anderswo", "")
            .build();
    static final DecimalField<Listing> AREA = FIELDS.decimal("AREA", "area")
            .labels("Fläche", "Area")
            .category("", "Maße", "Measures")
            .measured("DATA_TYPE_AREA")
            .build();
    static final TextField<Listing> HEADING = FIELDS.text("HEADING", "heading")
            .labels("Überschrift", "Heading")
            .composedOf("title", "missing", "floor")
            .measured("DATA_TYPE_FUTURE")
            .readOnly()
            .build();
    static final RecordModule<Listing> MODULE = RecordModule.define(FIELDS, Listing::new)
            .reads("listing", Sorting.NONE, Paging.OFFSET)
            .identifiedBy("id")
            .creates("listing", Container.DATA)
            .modifies("listing", Container.DATA)
            .companion(CompanionRule.any("owner", "tenant"))
            .companion(CompanionRule.with("reason", "level", "G"))
            .companion(CompanionRule.beside("reminder", "reminderDate"))
            .companion(CompanionRule.same("mainPhone", "phone", "mobile"))
            .build();

    private Listing(RecordData data) {
        super(MODULE, data);
    }

    static ListingDraft draft() {
        return new ListingDraft(DraftState.of(MODULE));
    }

    static final class ListingDraft extends Draft<Listing, ListingDraft> {

        ListingDraft(DraftState<Listing> state) {
            super(state);
        }

        @Override
        protected ListingDraft with(DraftState<Listing> newState) {
            return new ListingDraft(newState);
        }

        ListingDraft title(String value) {
            return set(TITLE, value);
        }

        ListingDraft floor(String value) {
            return set(FLOOR, value);
        }

        ListingDraft kind(Building value) {
            return set(KIND, value);
        }

        ListingDraft type(Style value) {
            return set(TYPE, value);
        }

        ListingDraft features(Feature... values) {
            return set(FEATURES, List.of(values));
        }

        ListingDraft written(String name, Object value) {
            return write(name, value, WriteTarget.FIELD);
        }

        ListingDraft onlyModified(String name, Object value) {
            return write(name, value, WriteTarget.FIELD.onlyModify());
        }
    }

    /** What the enums share. */
    interface Key extends Choice {
        @Override
        default String label() {
            return key();
        }

        @Override
        default String label(Locale locale) {
            return key();
        }

        @Override
        default boolean isUnrecognized() {
            return key().isEmpty();
        }

        static <C extends Choice> C of(C[] values, String key) {
            return Arrays.stream(values)
                    .filter(value -> value.key().equals(key))
                    .findFirst()
                    .orElse(values[values.length - 1]);
        }
    }

    enum Building implements Key {
        HOUSE("house"),
        FLAT("flat"),
        UNRECOGNIZED("");

        private final String key;

        Building(String key) {
            this.key = key;
        }

        static Building of(String key) {
            return Key.of(values(), key);
        }

        @Override
        public String key() {
            return key;
        }
    }

    enum Style implements Key {
        VILLA("villa", Building.HOUSE),
        LOFT("loft", Building.FLAT),
        OTHER("other", null),
        UNRECOGNIZED("", null);

        private final String key;
        private final @Nullable Building kind;

        Style(String key, @Nullable Building kind) {
            this.key = key;
            this.kind = kind;
        }

        static Style of(String key) {
            return Key.of(values(), key);
        }

        @Nullable Building kind() {
            return kind;
        }

        @Override
        public String key() {
            return key;
        }
    }

    enum Feature implements Key {
        LIFT("lift"),
        STAIRS("stairs"),
        GARDEN("garden"),
        PAGER("pager"),
        UNRECOGNIZED("");

        private final String key;

        Feature(String key) {
            this.key = key;
        }

        static Feature of(String key) {
            return Key.of(values(), key);
        }

        @Override
        public boolean isActive() {
            return this != PAGER;
        }

        @Override
        public String key() {
            return key;
        }
    }
}
