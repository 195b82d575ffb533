package io.github.onoffice4j.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Where estates are and where people search: regions of the tenant's tree, and places within a radius. */
class PlacesTest extends SandboxTest {
    private long near;
    private long inside;

    /** One who searches 12 km around Aachen, one who searches in the Rhineland. */
    @BeforeEach
    void createCriteria() {
        api.call("delete searchcriteria 211", "{}");
        api.call("delete searchcriteria 213", "{}");
        near = api.create(
                "create searchcriteria",
                "{'addressid':5001,'data':{'objektart':['haus'],'range_plz':'52062','range':'12','range_land':'DEU'}}");
        inside = api.create("create searchcriteria", "{'addressid':5003,'data':{'regionaler_zusatz':['gebietWest']}}");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{'range_plz':'52066'}                                       | near inside",
                "{'range_ort':'Köln'}                                        | inside",
                "{'range_breitengrad':'50.77','range_laengengrad':6.1}       | near inside",
                "{'range_breitengrad':'51.0','range_laengengrad':'7.0'}      | inside",
                "{'regionaler_zusatz':'indMulti1274Select5403'}              | near inside",
                "{'regionaler_zusatz':['Eifel und Rur']}                     | near",
                "{'regionaler_zusatz':['Eifel und Rur'],'range_ort':'Bonn'}  | ``"
            })
    void a_criterion_takes_what_is_near_or_in_its_region(String searched, String found) {
        StringBuilder ids = new StringBuilder();
        api.call("get search searchcriteria", "{'searchdata':" + searched + "}")
                .at("/data/records")
                .forEach(record -> ids.append(ids.isEmpty() ? "" : " ")
                        .append(record.path("id").asLong() == near ? "near" : "inside"));

        assertThat(ids).hasToString(found == null ? "" : found);
    }

    @Test
    void suitors_are_the_better_the_more_of_it_fits() {
        assertThat(api.call("get qualifiedsuitors", "{'estatedata':{'objektart':'haus','plz':'50667','ort':'Köln'}}")
                        .at("/data/records"))
                .hasToString("[{\"id\":51,\"type\":\"\",\"elements\":"
                        + "{\"percentage\":50,\"deviated\":[{\"plz\":0}],\"searchcriteria\":" + near + "}}]");
        assertThat(api.call("get qualifiedsuitors", "{'estatedata':{'regionaler_zusatz':'koeln_bonn'}}")
                        .at("/data/records/0/elements"))
                .hasToString("{\"percentage\":100,\"deviated\":[[]],\"searchcriteria\":" + inside + "}");
    }

    @Test
    void estates_are_in_the_region_of_their_postal_code() {
        assertThat(api.call(
                                "read estate",
                                "{'data':['plz','regionaler_zusatz'],'listlimit':500,"
                                        + "'filter':{'plz':[{'op':'=','val':'52062'}]}}")
                        .at("/data/records"))
                .isNotEmpty()
                .allSatisfy(record -> assertThat(
                                record.at("/elements/regionaler_zusatz").asText())
                        .isEqualTo("|indMulti1274Select5403|"));
    }
}
