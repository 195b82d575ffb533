/**
 * What marketplace providers need beside the API: the signatures of the addresses that onOffice opens and of the orders that
 * it is given. The claim that comes with them goes into {@link io.github.onoffice4j.Credentials}.
 */
@NullMarked
package io.github.onoffice4j.marketplace;

import org.jspecify.annotations.NullMarked;
