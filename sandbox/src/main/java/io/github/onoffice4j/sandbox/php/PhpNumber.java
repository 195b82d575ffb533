package io.github.onoffice4j.sandbox.php;

import java.math.BigDecimal;
import java.math.BigInteger;

/** Writes numbers as PHP does: whole numbers plain, a float without a fraction without one ({@code 1.0} is {@code 1}). */
public final class PhpNumber {
    private static final int MOST_DIGITS = 17;
    private static final BigInteger LARGEST_INTEGER = BigInteger.valueOf(Long.MAX_VALUE);
    private static final BigInteger SMALLEST_INTEGER = BigInteger.valueOf(Long.MIN_VALUE);

    private PhpNumber() {}

    /** Returns the text of {@code number}; whole numbers beyond 64 bits are floats to PHP and written as such. */
    public static String text(Number number) {
        if (number instanceof BigInteger big) {
            boolean fits = big.compareTo(LARGEST_INTEGER) <= 0 && big.compareTo(SMALLEST_INTEGER) >= 0;
            return fits ? big.toString() : floatText(big.doubleValue());
        }
        if (number instanceof Double || number instanceof Float || number instanceof BigDecimal) {
            return floatText(number.doubleValue());
        }
        return number.toString();
    }

    private static String floatText(double value) {
        if (value == 0 || Double.isNaN(value) || Double.isInfinite(value)) {
            return 1 / value < 0 && value == 0 ? "-0.0" : "0";
        }
        BigDecimal exact = BigDecimal.valueOf(value).stripTrailingZeros();
        int pointAfter = exact.precision() - exact.scale();
        if (pointAfter > -4 && pointAfter <= MOST_DIGITS) {
            return exact.toPlainString();
        }
        String digits = exact.unscaledValue().abs().toString();
        String fraction = digits.length() == 1 ? "0" : digits.substring(1);
        int exponent = pointAfter - 1;
        return (value < 0 ? "-" : "") + digits.charAt(0) + "." + fraction + "e" + (exponent < 0 ? "-" : "+")
                + Math.abs(exponent);
    }
}
