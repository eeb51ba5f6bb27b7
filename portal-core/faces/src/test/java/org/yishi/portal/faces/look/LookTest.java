package org.yishi.portal.faces.look;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LookTest {

    @Test
    void aChoiceComesBackFromItsCookie() {
        Look look = new Look("clear", "en", "xl");

        assertThat(Look.fromCookie(look.toCookie())).isEqualTo(look);
    }

    @Test
    void anUnchosenThemeStaysOpenForTheArea() {
        assertThat(Look.fromCookie(".zh.l")).isEqualTo(new Look("", "zh", "l"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "clear", "clear.en", "a.b.c.d", "<script>"})
    void aCookieOfAnotherShapeIsNoChoice(String value) {
        assertThat(Look.fromCookie(value)).isNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"../x.fr.xxl", "Civic.zz.0", "a b.EN.M", "..."})
    void whatIsNotKnownFallsBack(String value) {
        Look look = Look.fromCookie(value);

        if (look != null) {
            assertThat(look).isEqualTo(new Look("", "zh", "m"));
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"en-US,en;q=0.9|en", "zh-CN,zh;q=0.9,en;q=0.8|zh", "fr-FR,en;q=0.5|en", "de|zh", "*|zh", ";;;|zh"})
    void theBrowserIsAskedOnlyForLanguagesThatWeSpeak(String header, String language) {
        assertThat(Look.unchosen(header).language()).isEqualTo(language);
    }

    @Test
    void withoutAHeaderTheSourceLanguageIsShown() {
        assertThat(Look.unchosen(null)).isEqualTo(new Look("", "zh", "m"));
    }
}
