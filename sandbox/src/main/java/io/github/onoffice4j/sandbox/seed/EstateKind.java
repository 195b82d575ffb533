package io.github.onoffice4j.sandbox.seed;

import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;

/** What kinds of estates an agency offers, how many of each in a hundred, and at what prices. */
enum EstateKind {
    HOUSE("haus", 46, 90, 150_000, 900_000, 85, 240),
    FLAT("wohnung", 32, 60, 95_000, 620_000, 32, 150),
    PLOT("grundstueck", 6, 100, 60_000, 420_000, 0, 0),
    APARTMENT_BUILDING("zinshaus_renditeobjekt", 4, 100, 650_000, 3_200_000, 250, 1_200),
    OFFICE("buero_praxen", 5, 25, 240_000, 1_400_000, 60, 600),
    SHOP("einzelhandel", 3, 30, 160_000, 900_000, 40, 400),
    RESTAURANT("gastgewerbe", 1, 30, 250_000, 1_100_000, 90, 500),
    HALL("hallen_lager_prod", 2, 40, 300_000, 2_100_000, 200, 2_500),
    PARKING("parken", 1, 60, 9_000, 32_000, 0, 0);

    private final String objektart;
    private final int share;
    private final int forSale;
    private final int lowestPrice;
    private final int highestPrice;
    private final int smallestArea;
    private final int largestArea;

    EstateKind(
            String objektart,
            int share,
            int forSale,
            int lowestPrice,
            int highestPrice,
            int smallestArea,
            int largestArea) {
        this.objektart = objektart;
        this.share = share;
        this.forSale = forSale;
        this.lowestPrice = lowestPrice;
        this.highestPrice = highestPrice;
        this.smallestArea = smallestArea;
        this.largestArea = largestArea;
    }

    /** Returns one of the kinds whose key is permitted. */
    static EstateKind pick(Seed seed, Predicate<String> permitted) {
        List<EstateKind> kinds = Arrays.stream(values())
                .filter(kind -> permitted.test(kind.objektart))
                .toList();
        int left = kinds.isEmpty()
                ? 0
                : seed.random()
                        .nextInt(kinds.stream().mapToInt(kind -> kind.share).sum());
        for (EstateKind kind : kinds) {
            left -= kind.share;
            if (left < 0) {
                return kind;
            }
        }
        return HOUSE;
    }

    String objektart() {
        return objektart;
    }

    boolean isForSale(Seed seed) {
        return seed.isLucky(forSale);
    }

    boolean isForLiving() {
        return this == HOUSE || this == FLAT;
    }

    boolean isBuilt() {
        return largestArea > 0;
    }

    /** Returns a price in whole thousands, in the lower half more often. */
    int price(double position) {
        return (int) Math.round((lowestPrice + (highestPrice - lowestPrice) * position) / 1000) * 1000;
    }

    /** Returns an area in square metres that fits a price at the same position. */
    int area(double position) {
        return (int) Math.round(smallestArea + (largestArea - smallestArea) * position);
    }
}
