package org.yishi.portal.opendata;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;

class DatasetTest {

    private static Dataset<String> texts() {
        return Dataset.of("garden", "beds", String::length, text -> 4);
    }

    @Test
    void fieldsStayInTheOrderOfTheirDeclaration() {
        assertThat(texts().text("title", text -> text).number("length", String::length).code("type", FieldType.class, "", text -> FieldType.TEXT).fields())
                .extracting(Field::name).containsExactly("title", "length", "type");
    }

    @Test
    void aCodeIsToldByItsName() {
        assertThat(texts().code("type", FieldType.class, "", text -> FieldType.DATE).fields().get(0).of("x")).isEqualTo("DATE");
    }

    @Test
    void aFieldIsDeclaredOnceAndNotInPlaceOfCores() {
        assertThatIllegalArgumentException().isThrownBy(() -> texts().text("title", text -> text).text("title", text -> text));
        assertThatIllegalArgumentException().isThrownBy(() -> texts().text("id", text -> text));
    }

    @Test
    void namesThatCouldNotStandInAnAddressAreRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> Dataset.of("garden", "Beds/1", (String text) -> 1, text -> 4));
        assertThatIllegalArgumentException().isThrownBy(() -> texts().text("with blank", text -> text));
    }

    @Test
    void aWindowGoesForwardByIdOrBeginsWithTheNewest() {
        assertThat(Window.after(17, 500).of("b")).isEqualTo("b.id > 17 order by b.id");
        assertThat(Window.newest(50).of("b")).isEqualTo("b.id > 0 order by b.id desc");
    }
}
