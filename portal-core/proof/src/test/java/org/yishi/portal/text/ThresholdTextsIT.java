package org.yishi.portal.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;

import jakarta.inject.Inject;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.yishi.portal.rule.Threshold;
import org.yishi.testkit.PortalTest;

/** What a rule asks for, in words beside the sign. */
@PortalTest
class ThresholdTextsIT {

    @Inject
    private Texts texts;

    @ParameterizedTest
    @CsvSource({"zh-CN, >= 2/3, 不少于 2/3（≥ 2/3）", "zh-CN, > 1/2, 超过 1/2（> 1/2）", "en, >= 2/3, at least 2/3 (≥ 2/3)",
            "en, > 1/2, more than 1/2 (> 1/2)"})
    void aThresholdSaysWhetherTheFigureItselfIsEnough(String language, String threshold, String words) {
        assertThat(texts.get(Locale.forLanguageTag(language), "portal.threshold", Threshold.parse(threshold))).isEqualTo(words);
    }
}
