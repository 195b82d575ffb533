package com.acme.largemodule;

import com.acme.largemodule.address.Address;
import com.acme.largemodule.news.News;
import io.github.onoffice4j.field.Field;
import java.util.List;
import javax.annotation.processing.Generated;

/** Part 1 of 2 of {@link OnOfficeModel}, which is too large for one class. */
@Generated("io.github.onoffice4j.generator")
final class OnOfficeModel_Fields1 {
    private OnOfficeModel_Fields1() {}

    static void addTo(List<Field<?, ?>> fields) {
        fields.addAll(Address.MODULE.fields());
        fields.addAll(News.fields());
    }
}
