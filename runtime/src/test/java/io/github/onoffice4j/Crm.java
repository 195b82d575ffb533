package io.github.onoffice4j;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.onoffice4j.RecordModule.Container;
import io.github.onoffice4j.RecordModule.Paging;
import io.github.onoffice4j.RecordModule.Sorting;
import io.github.onoffice4j.field.Choice;
import io.github.onoffice4j.field.ContactField;
import io.github.onoffice4j.field.DateField;
import io.github.onoffice4j.field.DecimalField;
import io.github.onoffice4j.field.Field;
import io.github.onoffice4j.field.IdField;
import io.github.onoffice4j.field.Languages;
import io.github.onoffice4j.field.ModuleFields;
import io.github.onoffice4j.field.MultiSelectField;
import io.github.onoffice4j.field.Order;
import io.github.onoffice4j.field.Region;
import io.github.onoffice4j.field.RegionTree;
import io.github.onoffice4j.field.SingleSelectField;
import io.github.onoffice4j.field.TextField;
import io.github.onoffice4j.sandbox.OnOfficeSandbox;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/** A small model, written by hand as the generator writes it, of modules that differ in how they are read. */
final class Crm {

    static final Languages LANGUAGES = Languages.of("DEU", "ENG");

    private Crm() {}

    static OnOfficeBuilder connect(OnOfficeSandbox sandbox) {
        return OnOffice.builder()
                .credentials(Credentials.of(sandbox.token(), sandbox.secret()))
                .baseUrl(sandbox.baseUrl());
    }

    /** A model, to which more can be added. */
    record Model(Languages languages, List<Field<?, ?>> fields, List<ActionType> actionTypes, List<Region> regions)
            implements GeneratedModel {

        static Model of(RecordModule<?>... modules) {
            List<Field<?, ?>> fields = new ArrayList<>();
            Stream.of(modules).forEach(module -> fields.addAll(module.fields()));
            return new Model(LANGUAGES, fields, List.of(), List.of());
        }

        Model with(Field<?, ?> field) {
            List<Field<?, ?>> more = new ArrayList<>(fields);
            more.add(field);
            return new Model(languages, more, actionTypes, regions);
        }

        Model with(ActionType... types) {
            return new Model(languages, fields, List.of(types), regions);
        }

        Model with(RegionTree tree) {
            return new Model(languages, fields, actionTypes, tree.all());
        }

        @Override
        public List<ActionKind> actionKinds() {
            return actionTypes.stream().map(ActionType::kind).distinct().toList();
        }
    }

    /** A value whose labels are its key. */
    private interface KeyedChoice extends Choice {

        static <C extends KeyedChoice> C find(C[] choices, String key) {
            return Stream.of(choices)
                    .filter(choice -> choice.key().equals(key) || choice.isUnrecognized())
                    .findFirst()
                    .orElseThrow();
        }

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
    }

    enum Objektart implements KeyedChoice {
        HAUS("haus"),
        WOHNUNG("wohnung"),
        UNRECOGNIZED("");

        private final String key;

        Objektart(String key) {
            this.key = key;
        }

        @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
        static Objektart of(String key) {
            return KeyedChoice.find(values(), key);
        }

        @Override
        public String key() {
            return key;
        }
    }

    enum Boden implements KeyedChoice {
        PARKETT("parkett"),
        FLIESEN("fliesen"),
        /** No longer active. */
        ASPHALT("asphalt"),
        UNRECOGNIZED("");

        private final String key;

        Boden(String key) {
            this.key = key;
        }

        static Boden of(String key) {
            return KeyedChoice.find(values(), key);
        }

        @Override
        public boolean isActive() {
            return this != ASPHALT;
        }

        @Override
        public String key() {
            return key;
        }
    }

    /** Filtered and sorted by number: read by keyset. */
    static final class Estate extends OnOfficeRecord<Estate> {

        private static final ModuleFields<Estate> FIELDS = ModuleFields.of("estate", "Estate", LANGUAGES);
        static final IdField<Estate> ID =
                FIELDS.id("ID", "Id").labels("ImmoNr", "No.").readOnly().build();
        static final TextField<Estate> OBJEKTTITEL = FIELDS.text("OBJEKTTITEL", "objekttitel")
                .labels("Titel", "Title")
                .build();
        static final DecimalField<Estate> KAUFPREIS = FIELDS.decimal("KAUFPREIS", "kaufpreis")
                .labels("Kaufpreis", "Purchase price")
                .build();
        static final SingleSelectField<Estate, Objektart> OBJEKTART = FIELDS.singleSelect(
                        "OBJEKTART", "objektart", Objektart::of)
                .labels("Objektart", "Kind of estate")
                .build();
        static final MultiSelectField<Estate, Boden> BODEN = FIELDS.multiSelect("BODEN", "boden", Boden::of)
                .labels("Bodenbelag", "Flooring")
                .build();
        static final DateField<Estate> ABDATUM = FIELDS.date("ABDATUM", "abdatum")
                .labels("Frei ab", "Available from")
                .build();
        /** A field that the tenant of the sandbox does not have. */
        static final TextField<Estate> TURMHOEHE = FIELDS.text("TURMHOEHE", "turmhoehe")
                .labels("Turmhöhe", "Height of the tower")
                .unlisted()
                .build();
        /** Another one. */
        static final TextField<Estate> BURGGRABEN = FIELDS.text("BURGGRABEN", "burggraben")
                .labels("", "")
                .unlisted()
                .build();

        static final TextField<Estate> LANGUAGE = FIELDS.text("LANGUAGE", "language")
                .labels("Sprache", "Language")
                .comesWith("addestatelanguage")
                .unlisted()
                .unfilterable()
                .unsortable()
                .build();
        static final RecordModule<Estate> MODULE = RecordModule.define(FIELDS, Estate::new)
                .reads("estate", Sorting.MAP, Paging.KEYSET)
                .identifiedBy("Id")
                .orderedBy("Id")
                .renumberedBy("estatelanguage")
                .creates("estate", Container.DATA)
                .modifies("estate", Container.DATA)
                .build();

        private Estate(RecordData data) {
            super(MODULE, data);
        }

        static EstateQuery query() {
            return new EstateQuery(QueryState.of(MODULE));
        }

        static EstateDraft draft() {
            return new EstateDraft(DraftState.of(MODULE));
        }
    }

    static final class EstateQuery extends Query<Estate, EstateQuery> {

        EstateQuery(QueryState<Estate> state) {
            super(state);
        }

        @Override
        protected EstateQuery with(QueryState<Estate> newState) {
            return new EstateQuery(newState);
        }

        EstateQuery near(GeoRange value) {
            return option("georangesearch", value);
        }

        EstateQuery inLanguage(String value) {
            return option("estatelanguage", value);
        }

        DisplayQuery<Estate> display(String language) {
            return shownIn(language);
        }

        @SafeVarargs
        @SuppressWarnings("varargs")
        final EstateQuery orderBy(Order<Estate>... orders) {
            return ordered(List.of(orders));
        }
    }

    static final class EstateDraft extends Draft<Estate, EstateDraft> {

        EstateDraft(DraftState<Estate> state) {
            super(state);
        }

        @Override
        protected EstateDraft with(DraftState<Estate> newState) {
            return new EstateDraft(newState);
        }

        @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
        static EstateDraft fromJson(Map<String, Object> json) {
            return Estate.draft().withJson(json);
        }

        EstateDraft objekttitel(String value) {
            return set(Estate.OBJEKTTITEL, value);
        }

        EstateDraft turmhoehe(String value) {
            return set(Estate.TURMHOEHE, value);
        }

        EstateDraft objektart(Objektart value) {
            return set(Estate.OBJEKTART, value);
        }

        EstateDraft boden(Boden... values) {
            return set(Estate.BODEN, List.of(values));
        }
    }

    /** Neither filtered nor sorted by number: read by offset, ordered by customer number or one field of the user. */
    static final class Address extends OnOfficeRecord<Address> {

        private static final ModuleFields<Address> FIELDS = ModuleFields.of("address", "Address", LANGUAGES);
        static final IdField<Address> KD_NR = FIELDS.id("KD_NR", "KdNr")
                .labels("Kundennummer", "Customer no.")
                .readOnly()
                .build();
        static final TextField<Address> VORNAME = FIELDS.text("VORNAME", "Vorname")
                .labels("Vorname", "First name")
                .build();
        static final TextField<Address> NAME =
                FIELDS.text("NAME", "Name").labels("Name", "Last name").build();
        static final ContactField<Address> PHONES = FIELDS.contact("PHONES", "phones")
                .labels("Telefonnummern", "Phone numbers")
                .askedFor("phone")
                .readOnly()
                .unlisted()
                .unsortable()
                .build();
        static final ContactField<Address> MOBILES = FIELDS.contact("MOBILES", "mobiles")
                .labels("Mobilnummern", "Mobile numbers")
                .askedFor("mobile")
                .readOnly()
                .unlisted()
                .unfilterable()
                .unsortable()
                .build();
        static final ContactField<Address> EMAILS = FIELDS.contact("EMAILS", "emails")
                .labels("E-Mail-Adressen", "E-mail addresses")
                .askedFor("email")
                .readOnly()
                .unlisted()
                .unsortable()
                .build();
        static final TextField<Address> LAND = FIELDS.text("LAND", "Land")
                .labels("Land", "Country")
                .readWith("countryIsoCodeType", "ISO-3166-3")
                .build();
        static final RecordModule<Address> MODULE = RecordModule.define(FIELDS, Address::new)
                .reads("address", Sorting.SINGLE, Paging.OFFSET)
                .pickedBy("recordids")
                .orderedBy("KdNr")
                .creates("address", Container.PARAMETERS)
                .writes("phone", WriteTarget.FIELD)
                .modifies("address", Container.PARAMETERS)
                .build();

        private Address(RecordData data) {
            super(MODULE, data);
        }

        static AddressQuery query() {
            return new AddressQuery(QueryState.of(MODULE));
        }

        static AddressDraft draft() {
            return new AddressDraft(DraftState.of(MODULE));
        }
    }

    static final class AddressQuery extends Query<Address, AddressQuery> {

        AddressQuery(QueryState<Address> state) {
            super(state);
        }

        @Override
        protected AddressQuery with(QueryState<Address> newState) {
            return new AddressQuery(newState);
        }

        AddressQuery orderBy(Order<Address> order) {
            return ordered(List.of(order));
        }

        AddressQuery recordIds(long... values) {
            return option("recordids", values);
        }

        AddressQuery countryIsoCodeType(CountryForm value) {
            return option("countryIsoCodeType", value);
        }
    }

    static final class AddressDraft extends Draft<Address, AddressDraft> {

        AddressDraft(DraftState<Address> state) {
            super(state);
        }

        @Override
        protected AddressDraft with(DraftState<Address> newState) {
            return new AddressDraft(newState);
        }

        static AddressDraft fromJson(Map<String, Object> json) {
            return Address.draft().withJson(json);
        }

        AddressDraft vorname(String value) {
            return set(Address.VORNAME, value);
        }

        AddressDraft name(String value) {
            return set(Address.NAME, value);
        }

        AddressDraft land(String value) {
            return set(Address.LAND, value);
        }

        AddressDraft phone(String value) {
            return write("phone", value, WriteTarget.FIELD.onlyCreate());
        }

        AddressDraft phone(ContactChange value) {
            return write("phone", value.wire(), WriteTarget.FIELD.onlyModify());
        }

        AddressDraft phonePrivate(String value) {
            return write("phone_private", value, WriteTarget.FIELD.onlyCreate());
        }

        AddressDraft email(String value) {
            return write("email", value, WriteTarget.FIELD.onlyCreate());
        }

        AddressDraft email(ContactChange value) {
            return write("email", value.wire(), WriteTarget.FIELD.onlyModify());
        }
    }

    /** Filtered by number, but neither sorted nor read from an offset: read by ranges of numbers. */
    static final class Task extends OnOfficeRecord<Task> {

        private static final ModuleFields<Task> FIELDS = ModuleFields.of("task", "Task", LANGUAGES);
        static final TextField<Task> BETREFF =
                FIELDS.text("BETREFF", "Betreff").labels("Betreff", "Subject").build();
        static final RecordModule<Task> MODULE = RecordModule.define(FIELDS, Task::new)
                .reads("task", Sorting.NONE, Paging.ID_RANGES)
                .identifiedBy("Nr")
                .creates("task", Container.DATA)
                .build();

        private Task(RecordData data) {
            super(MODULE, data);
        }

        static PlainQuery<Task> query() {
            return new PlainQuery<>(QueryState.of(MODULE));
        }
    }

    /** Filtered and sorted by number, read by offset: the newest entries come first unless told otherwise. */
    static final class AgentsLog extends OnOfficeRecord<AgentsLog> {

        private static final ModuleFields<AgentsLog> FIELDS = ModuleFields.of("agentsLog", "AgentsLog", LANGUAGES);
        static final TextField<AgentsLog> BEMERKUNG =
                FIELDS.text("BEMERKUNG", "Bemerkung").labels("Notiz", "Note").build();
        static final RecordModule<AgentsLog> MODULE = RecordModule.define(FIELDS, AgentsLog::new)
                .reads("agentslog", Sorting.MAP, Paging.OFFSET)
                .identifiedBy("Nr")
                .orderedBy("Nr")
                .build();

        private AgentsLog(RecordData data) {
            super(MODULE, data);
        }

        static PlainQuery<AgentsLog> query() {
            return new PlainQuery<>(QueryState.of(MODULE));
        }
    }

    /** A query that has no read options of its own. */
    static final class PlainQuery<R extends OnOfficeRecord<R>> extends Query<R, PlainQuery<R>> {

        PlainQuery(QueryState<R> state) {
            super(state);
        }

        @Override
        protected PlainQuery<R> with(QueryState<R> newState) {
            return new PlainQuery<>(newState);
        }
    }
}
