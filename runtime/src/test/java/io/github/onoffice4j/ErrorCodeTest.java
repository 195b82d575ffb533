package io.github.onoffice4j;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ErrorCodeTest {

    /** The numbers below 305 that the API does not use. */
    private static final Set<Integer> UNUSED =
            Set.of(2, 10, 11, 12, 33, 66, 118, 120, 128, 140, 147, 157, 195, 197, 200, 234, 280, 296);

    @Test
    void everyCodeOfTheApiHasAConstant() {
        int[] known = Arrays.stream(ErrorCode.values())
                .filter(code -> code != ErrorCode.UNRECOGNIZED)
                .mapToInt(ErrorCode::number)
                .toArray();

        assertThat(known)
                .containsExactly(IntStream.rangeClosed(1, 305)
                        .filter(number -> !UNUSED.contains(number))
                        .toArray());
    }

    @Test
    void aCodeIsFoundByItsNumber() {
        assertThat(ErrorCode.values())
                .allSatisfy(code -> assertThat(ErrorCode.of(code.number())).isEqualTo(code));
    }

    @Test
    void aNumberWithoutConstantIsUnrecognized() {
        assertThat(ErrorCode.of(306)).isEqualTo(ErrorCode.UNRECOGNIZED);
        assertThat(ErrorCode.of(0)).isEqualTo(ErrorCode.UNRECOGNIZED);
    }

    @Test
    void aHintIsASentenceWithoutItsFinalStop() {
        assertThat(ErrorCode.values())
                .allSatisfy(code -> assertThat(code.hint()).matches("|[A-Z].*[^.!,;: ]"));
    }

    @Test
    void whatLacksARightSaysSo() {
        assertThat(Set.of(
                        ErrorCode.ESTATE_READ_DENIED,
                        ErrorCode.ACCESS_VIOLATION,
                        ErrorCode.MODIFY_DENIED,
                        ErrorCode.ADDRESS_WRITE_DENIED))
                .allSatisfy(code -> assertThat(code.hint()).isEqualTo("The API user lacks the right"));
    }
}
