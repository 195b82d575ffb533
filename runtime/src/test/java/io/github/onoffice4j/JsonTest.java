package io.github.onoffice4j;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.onoffice4j.Crm.Address;
import io.github.onoffice4j.Crm.AddressDraft;
import io.github.onoffice4j.Crm.Boden;
import io.github.onoffice4j.Crm.Estate;
import io.github.onoffice4j.Crm.EstateDraft;
import io.github.onoffice4j.Crm.Objektart;
import io.github.onoffice4j.field.DateTimeField;
import io.github.onoffice4j.field.Languages;
import io.github.onoffice4j.field.ModuleFields;
import io.github.onoffice4j.field.ParkingLotField;
import io.github.onoffice4j.field.UserField;
import io.github.onoffice4j.sandbox.OnOfficeSandbox;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Records, drafts and choices as JSON, through annotations alone: nothing is configured, and no module registered. */
class JsonTest {

    private static OnOfficeSandbox sandbox;
    private static OnOffice onOffice;

    /** A JSON library as an application has it. */
    private interface Json {

        String write(Object value);

        <T> T read(String json, Class<T> type);
    }

    private static final class Jackson2 implements Json {

        private final ObjectMapper mapper = new ObjectMapper();

        @Override
        public String write(Object value) {
            try {
                return mapper.writeValueAsString(value);
            } catch (JsonProcessingException e) {
                throw new IllegalArgumentException(e);
            }
        }

        @Override
        public <T> T read(String json, Class<T> type) {
            try {
                return mapper.readValue(json, type);
            } catch (JsonProcessingException e) {
                throw new IllegalArgumentException(e);
            }
        }

        @Override
        public String toString() {
            return "Jackson 2";
        }
    }

    private static final class Jackson3 implements Json {

        private final tools.jackson.databind.ObjectMapper mapper = new tools.jackson.databind.ObjectMapper();

        @Override
        public String write(Object value) {
            return mapper.writeValueAsString(value);
        }

        @Override
        public <T> T read(String json, Class<T> type) {
            return mapper.readValue(json, type);
        }

        @Override
        public String toString() {
            return "Jackson 3";
        }
    }

    static Stream<Json> libraries() {
        return Stream.of(new Jackson2(), new Jackson3());
    }

    @BeforeAll
    static void connect() {
        sandbox = OnOfficeSandbox.builder().records(0).start();
        onOffice = Crm.connect(sandbox).build();
    }

    @AfterAll
    static void disconnect() {
        onOffice.close();
        sandbox.close();
    }

    @ParameterizedTest
    @MethodSource("libraries")
    void recordsAreWrittenWithWhatWasSelected(Json json) {
        Map<String, Object> data = Map.of(
                "objekttitel", "Haus am See",
                "kaufpreis", "349000.50",
                "objektart", "grundstueck",
                "boden", List.of("parkett", "laminat"),
                "abdatum", "2026-01-31");
        long id = onOffice.send(RawOperation.of(ActionId.CREATE, "estate").parameter("data", data))
                .records()
                .get(0)
                .numericId();
        Estate estate = onOffice.find(
                        Estate.query()
                                .select(
                                        Estate.OBJEKTTITEL,
                                        Estate.KAUFPREIS,
                                        Estate.OBJEKTART,
                                        Estate.BODEN,
                                        Estate.ABDATUM),
                        id)
                .orElseThrow();

        // The model knows neither the kind of estate nor one of the floorings.
        assertThat(json.write(estate))
                .isEqualTo("{\"id\":" + id + ",\"objekttitel\":\"Haus am See\",\"kaufpreis\":349000.50,"
                        + "\"objektart\":\"grundstueck\",\"boden\":[\"parkett\",\"laminat\"],"
                        + "\"abdatum\":\"2026-01-31\"}");
        assertThat(json.write(List.of(
                        onOffice.find(Estate.query().select(Estate.BODEN), id).orElseThrow())))
                .isEqualTo("[{\"id\":" + id + ",\"boden\":[\"parkett\",\"laminat\"]}]");
    }

    @ParameterizedTest
    @MethodSource("libraries")
    void emptyFieldsAreWrittenAsNullAndContactsAsObjects(Json json) {
        long id = onOffice.create(Address.draft().name("Lovelace").phone("0241 1"));
        Address address = onOffice.find(Address.query().select(Address.VORNAME, Address.PHONES), id)
                .orElseThrow();

        long phone = Address.PHONES.decode(address.raw(Address.PHONES)).get(0).id();
        assertThat(json.write(address))
                .isEqualTo("{\"id\":" + id + ",\"Vorname\":null,\"phones\":[{\"id\":" + phone
                        + ",\"type\":\"\",\"value\":\"0241 1\",\"comment\":null}]}");
    }

    @ParameterizedTest
    @MethodSource("libraries")
    void draftsAreWrittenAndRead(Json json) {
        EstateDraft draft = Estate.draft()
                .objekttitel("Haus")
                .objektart(Objektart.HAUS)
                .boden(Boden.PARKETT, Boden.FLIESEN)
                .clear(Estate.KAUFPREIS);
        String text = "{\"objekttitel\":\"Haus\",\"objektart\":\"haus\",\"boden\":[\"parkett\",\"fliesen\"],"
                + "\"kaufpreis\":null}";

        assertThat(json.write(draft)).isEqualTo(text);
        assertThat(json.read(text, EstateDraft.class)).isEqualTo(draft);
        assertThat(json.read(
                        "{\"kaufpreis\": 349000.5, \"abdatum\": \"2026-01-31\", \"boden\": []}", EstateDraft.class))
                .hasToString("EstateDraft {kaufpreis=349000.5, abdatum=2026-01-31, boden=[]}");
    }

    @ParameterizedTest
    @MethodSource("libraries")
    void choicesAreWrittenAndReadByTheirKeys(Json json) {
        assertThat(json.write(List.of(Objektart.HAUS, Boden.PARKETT))).isEqualTo("[\"haus\",\"parkett\"]");
        assertThat(json.read("\"wohnung\"", Objektart.class)).isEqualTo(Objektart.WOHNUNG);
        assertThat(json.read("\"hausboot\"", Objektart.class)).isEqualTo(Objektart.UNRECOGNIZED);
    }

    @Test
    void whatADraftCannotWriteIsNamed() {
        assertThatThrownBy(() -> EstateDraft.fromJson(Map.of("objektart", "hausboot")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(
                        "The model does not know the value \"hausboot\". Generate the model again if the tenant has added it:"
                                + " for field estate.objektart");
        assertThatThrownBy(() -> EstateDraft.fromJson(Map.of("Id", 5)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Nothing is written under this name: for \"Id\" in module estate");
        assertThatThrownBy(() -> EstateDraft.fromJson(Map.of("abdatum", "tomorrow")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageEndingWith("for field estate.abdatum");
        assertThat(AddressDraft.fromJson(Map.of("Name", "Lovelace", "phone", "0241 1"))
                        .toJson())
                .containsEntry("phone", "0241 1");
    }

    @Test
    void dateTimesAreIsoTextAndOtherFormsAreReadAsTheyWereWritten() {
        ModuleFields<Estate> fields = ModuleFields.of("estate", "Estate", Languages.of("DEU"));
        DateTimeField<Estate> changed = fields.dateTime("X", "x").build();
        UserField<Estate> user = fields.user("Y", "y").build();
        ParkingLotField<Estate> lots = fields.parkingLot("Z", "z").build();

        assertThat(changed.toJson("2026-01-31 15:30:00")).isEqualTo("2026-01-31T15:30:00");
        assertThat(changed.decode("2026-01-31T15:30:00")).isEqualTo(LocalDateTime.of(2026, 1, 31, 15, 30));
        assertThat(changed.toJson("0000-00-00 00:00:00")).isNull();
        assertThat(user.toJson("21")).isEqualTo(21L);
        assertThat(user.toJson("eva")).isEqualTo("eva");
        Object spaces = lots.toJson(Map.of("garage", Map.of("Count", "2", "Price", "40.00")));
        assertThat(lots.decode(spaces))
                .isEqualTo(lots.decode(Map.of("garage", Map.of("Count", "2", "Price", "40.00"))));
    }
}
