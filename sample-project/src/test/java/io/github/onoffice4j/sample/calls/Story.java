package io.github.onoffice4j.sample.calls;

import java.util.function.Consumer;

/**
 * What can be done with some calls, from beginning to end, in an agency of its own.
 *
 * @param name what happens
 * @param teller lets it happen
 */
record Story(String name, Consumer<Agency> teller) {

    void tell(SentCalls sent) {
        try (Agency agency = new Agency(sent)) {
            teller.accept(agency);
        }
    }
}
