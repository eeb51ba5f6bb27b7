package org.yishi.bylaws.paper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.yishi.bylaws.text.BylawText;
import org.yishi.bylaws.text.Provision;
import org.yishi.portal.access.Refusal;

class TypedTest {

    private static final BylawText TEXT = new BylawText(List.of(new Provision(31, "", "一。", ""), new Provision(35, "", "二。", "")));

    @Test
    void anArticleIsNamedByItsNumber() {
        assertThat(List.of(Typed.article(TEXT, "2", "article"), Typed.article(TEXT, "第 1 条", "article"), Typed.article(TEXT, "", "article"),
                Typed.article(TEXT, "0", "article"), Typed.article(TEXT, null, "article"))).containsExactly(35L, 31L, 0L, 0L, 0L);
        for (String wrong : List.of("3", "二", "-1", "1a")) {
            assertThatThrownBy(() -> Typed.article(TEXT, wrong, "article")).isInstanceOfSatisfying(Refusal.class,
                    refusal -> assertThat(refusal.field()).isEqualTo("article"));
        }
    }

    @Test
    void aDayIsReadAsPeopleWriteIt() {
        for (String written : List.of("2026-11-05", "2026年11月5日", "2026.11.5", "2026/11/05")) {
            assertThat(Typed.day(written, "on")).isEqualTo(LocalDate.of(2026, 11, 5));
        }
        for (String wrong : List.of("昨天", "2026-13-01", "", "11-05")) {
            assertThatThrownBy(() -> Typed.day(wrong, "on")).isInstanceOf(Refusal.class);
        }
    }
}
