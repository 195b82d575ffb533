package io.github.onoffice4j.sample;

import static io.github.onoffice4j.sample.crm.estate.Estate.*;

import io.github.onoffice4j.ActionException;
import io.github.onoffice4j.Credentials;
import io.github.onoffice4j.ErrorCode;
import io.github.onoffice4j.OnOffice;
import io.github.onoffice4j.Page;
import io.github.onoffice4j.sample.crm.estate.Boden;
import io.github.onoffice4j.sample.crm.estate.Estate;
import io.github.onoffice4j.sample.crm.estate.EstateQuery;
import io.github.onoffice4j.sample.crm.estate.Objektart;
import java.io.PrintStream;
import java.math.BigDecimal;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Lists the agency's houses within a price range, then sells one more: creates it, changes its price. */
public final class HousesForSale {

    private final OnOffice onOffice;
    private final PrintStream out;

    private HousesForSale(OnOffice onOffice, PrintStream out) {
        this.onOffice = onOffice;
        this.out = out;
    }

    /**
     * Runs the sample against the account of the environment.
     *
     * @param arguments not used
     */
    public static void main(String[] arguments) {
        try (OnOffice onOffice = OnOffice.connect(Credentials.fromEnvironment())) {
            HousesForSale sample = new HousesForSale(onOffice, System.out);
            sample.list();
            sample.offer();
            sample.fail();
        }
    }

    private void list() {
        EstateQuery houses = Estate.query()
                .select(OBJEKTTITEL, ORT, KAUFPREIS, WOHNFLAECHE, BODEN)
                .where(OBJEKTART.is(Objektart.HAUS), KAUFPREIS.between(200_000, 450_000))
                .orderBy(KAUFPREIS.ascending());

        Page<Estate> page = onOffice.page(houses);
        out.printf(Locale.GERMANY, "%d houses between 200,000 and 450,000 euros%n%n", page.total());
        row(OBJEKTTITEL.label(), ORT.label(), KAUFPREIS.label(), WOHNFLAECHE.label(), BODEN.label());
        for (Estate house : page.records()) {
            row(
                    house.getObjekttitel(),
                    house.getOrt(),
                    number(house.getKaufpreis()),
                    number(house.getWohnflaeche()),
                    labels(house.getBoden()));
        }
    }

    private void offer() {
        long id = onOffice.create(Estate.draft()
                .objekttitel("Einfamilienhaus am Stadtpark")
                .objektart(Objektart.HAUS)
                .kaufpreis(349_000)
                .boden(Boden.PARKETT, Boden.FLIESEN));
        onOffice.modify(id, Estate.draft().kaufpreis(339_000));

        BigDecimal price = onOffice.find(Estate.query().select(KAUFPREIS), id)
                .map(Estate::getKaufpreis)
                .orElseThrow();
        out.printf("%nEstate %d was created for 349,000 and now costs %s.%n", id, number(price));
    }

    private void fail() {
        try {
            onOffice.modify(Integer.MAX_VALUE, Estate.draft().kaufpreis(1));
        } catch (ActionException e) {
            if (e.errorCode() != ErrorCode.UNKNOWN_RECORD) {
                throw e;
            }
            out.println("An estate that does not exist cannot be modified: error " + e.code() + ".");
        }
    }

    private void row(@Nullable Object title, @Nullable Object town, Object price, Object area, Object floor) {
        out.printf("%-44.44s  %-20.20s  %12s  %14s  %s%n", text(title), text(town), price, area, floor);
    }

    private static String text(@Nullable Object value) {
        return value == null ? "" : value.toString();
    }

    private static String number(@Nullable BigDecimal value) {
        return value == null ? "" : String.format(Locale.GERMANY, "%,.0f", value);
    }

    private static String labels(Set<Boden> values) {
        return values.stream().map(Boden::label).collect(Collectors.joining(", "));
    }
}
