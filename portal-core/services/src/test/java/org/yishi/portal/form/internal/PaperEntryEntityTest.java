package org.yishi.portal.form.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;

import org.junit.jupiter.api.Test;

class PaperEntryEntityTest {

    private static PaperEntryEntity sheet() {
        return PaperEntryEntity.typed(new PaperEntryEntity.Sheet("deliberation.vote", 3, "充电桩", 1, 7, "王阿婆", "", LocalDate.of(2027, 3, 1), false),
                Map.of("s12", "AGREE", "s15", "DISAGREE"), 9, Instant.EPOCH);
    }

    /** Domain 0.4: who voted what on statements is SEALED. */
    @Test
    void ofASecretSheetOnlyWhatWasFilledInIsKept() {
        PaperEntryEntity entry = sheet();
        assertThat(entry.values()).containsEntry("s12", "AGREE");
        entry.forgetChoices();
        assertThat(entry.values()).containsOnlyKeys("s12", "s15").doesNotContainValue("AGREE").doesNotContainValue("DISAGREE");
    }
}
