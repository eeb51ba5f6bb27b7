package org.yishi.portal.faces.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CurrentPageTest {

    @Test
    void theAddressOfAPageIsItsKey() {
        assertThat(CurrentPage.keyOf("/deliberation/consultation/open.xhtml")).isEqualTo("deliberation.consultation.open");
    }

    @Test
    void sharesAreWholePercentAndNeverLeaveTheBar() {
        Shares shares = new Shares();

        assertThat(shares.of(1, 3)).isEqualTo(33);
        assertThat(shares.of(2, 3)).isEqualTo(67);
        assertThat(shares.of(5, 0)).isZero();
        assertThat(shares.of(9, 3)).isEqualTo(100);
    }
}
