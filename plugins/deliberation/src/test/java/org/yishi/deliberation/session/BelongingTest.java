package org.yishi.deliberation.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.yishi.deliberation.consultation.ConsultForm;
import org.yishi.portal.access.Refusal;

/** Whose matter a point is, in each form. */
class BelongingTest {

    private static void refused(String key, ConsultForm form, boolean owners, String why) {
        assertThatExceptionOfType(Refusal.class).isThrownBy(() -> Belonging.of(form, owners, why)).extracting(Refusal::key).isEqualTo(key);
    }

    @Test
    void inACompoundAPointBelongsToTheOwnersUntilSomebodySaysWhyNot() {
        assertThat(Belonging.usual(ConsultForm.COMPOUND).toOwners()).isTrue();
        assertThat(Belonging.of(ConsultForm.COMPOUND, true, "社区出钱")).isEqualTo(new Belonging(true, null));
        refused("deliberation.refusal.empty", ConsultForm.COMPOUND, false, " ");
        assertThat(Belonging.of(ConsultForm.COMPOUND, false, " 社区出钱 ")).isEqualTo(new Belonging(false, "社区出钱"));
    }

    @Test
    void whatPreparesAVoteOfTheOwnersBelongsToThemWithoutException() {
        assertThat(Belonging.usual(ConsultForm.OWNERS).toOwners()).isTrue();
        refused("deliberation.refusal.ownersAlways", ConsultForm.OWNERS, false, "社区出钱");
        assertThat(Belonging.of(ConsultForm.OWNERS, true, "").toOwners()).isTrue();
    }

    @ParameterizedTest
    @EnumSource(value = ConsultForm.class, mode = EnumSource.Mode.EXCLUDE, names = {"COMPOUND", "OWNERS"})
    void elsewhereNothingCouldBelongToThem(ConsultForm form) {
        refused("deliberation.refusal.noOwnersHere", form, true, "");
        assertThat(Belonging.of(form, false, null)).isEqualTo(Belonging.usual(form)).isEqualTo(new Belonging(false, null));
    }
}
