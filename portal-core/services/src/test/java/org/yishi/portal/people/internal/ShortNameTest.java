package org.yishi.portal.people.internal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ShortNameTest {

    @ParameterizedTest
    @CsvSource({"王小明,王某某", "王明,王某", "欧阳明,欧阳某", "欧阳小明,欧阳某某", "欧阳,欧某", "阿依古丽,阿某某", "John,J***", "王,王某", "𠮷田一,𠮷某某"})
    void onlyTheSurnameIsShown(String name, String shortened) {
        assertThat(ShortName.of(name)).isEqualTo(shortened);
    }
}
