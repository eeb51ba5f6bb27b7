package org.yishi.deliberation.follow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Instant;
import java.time.LocalDate;

import org.junit.jupiter.api.Test;
import org.yishi.portal.access.Refusal;

class ActionItemTest {

    private static final LocalDate DAY = LocalDate.of(2026, 5, 4);

    private static ActionItem item(Target target) {
        return ActionItem.of(1, 2, 1, new ActionItem.Words("装灯", "物业公司", DAY.plusDays(10), 260_000L, "公共维护经费", target), DAY);
    }

    private static void refused(String key, Runnable act) {
        assertThatExceptionOfType(Refusal.class).isThrownBy(act::run).extracting(Refusal::key).isEqualTo(key);
    }

    @Test
    void itSaysWhoUntilWhenAndWithWhatMoney() {
        refused("deliberation.refusal.empty", () -> ActionItem.of(1, 2, 1, new ActionItem.Words("装灯", "", DAY, null, "", Target.HERE), DAY));
        refused("deliberation.refusal.empty", () -> ActionItem.of(1, 2, 1, new ActionItem.Words("装灯", "物业", null, null, "", Target.HERE), DAY));
        refused("deliberation.refusal.empty", () -> ActionItem.of(1, 2, 1, new ActionItem.Words("装灯", "物业", DAY, 1L, " ", Target.HERE), DAY));
        refused("deliberation.refusal.duePast", () -> ActionItem.of(1, 2, 1, new ActionItem.Words("装灯", "物业", DAY.minusDays(1), null, "", Target.HERE), DAY));
        assertThat(ActionItem.of(1, 2, 1, new ActionItem.Words("装灯", "物业", DAY, null, "", Target.HERE), DAY).costCents()).isNull();
    }

    @Test
    void itIsLateOnTheDayAfterItsLastAndNeverWhenItIsDone() {
        ActionItem item = item(Target.HERE);
        assertThat(item.overdueOn(DAY.plusDays(10))).isFalse();
        assertThat(item.overdueOn(DAY.plusDays(11))).isTrue();
        item.finish(DAY.plusDays(12));
        assertThat(item.overdueOn(DAY.plusDays(20))).isFalse();
        refused("deliberation.refusal.actionEnded", () -> item.drop(DAY));
        refused("deliberation.refusal.actionEnded", () -> item.delay(DAY.plusDays(30), DAY));
    }

    @Test
    void aDelayNamesALaterDayAndTheFirstOneStays() {
        ActionItem item = item(Target.HERE);
        refused("deliberation.refusal.delayNeedsDay", () -> item.delay(null, DAY));
        refused("deliberation.refusal.delayBackwards", () -> item.delay(DAY.plusDays(10), DAY));
        refused("deliberation.refusal.delayBackwards", () -> item.delay(DAY.plusDays(12), DAY.plusDays(13)));
        item.delay(DAY.plusDays(20), DAY.plusDays(11));
        assertThat(item.isDelayed()).isTrue();
        assertThat(item.firstDueOn()).isEqualTo(DAY.plusDays(10));
        assertThat(item.overdueOn(DAY.plusDays(20))).isFalse();
    }

    @Test
    void itIsHandedOverToAPageOfTheProcedureThatTakesItUpAndToNoOther() {
        ActionItem item = item(Target.DECISION);
        for (String wrong : new String[] {"", "/decisions/matter/manage?id=7", "/neighborhood/vote/show?id=7", "//evil.example/decisions/matter/show?id=7",
                "javascript:alert(1)", "/decisions/matter/show?id=7&x=1", "/decisions/matter/show?id=0"}) {
            refused("deliberation.refusal.noSuchPage", () -> item.handOver(wrong));
        }
        item.handOver("/decisions/matter/show?id=7");
        assertThat(item.targetPage()).isEqualTo("/decisions/matter/show?id=7");
        refused("deliberation.refusal.noSuchPage", () -> item(Target.HERE).handOver("/decisions/matter/show?id=7"));
    }

    @Test
    void aReportIsNotAboutTomorrowAndSaysWhenItCameLate() {
        ActionItem item = item(Target.HERE);
        refused("deliberation.refusal.future", () -> entry(item, DAY.plusDays(1)));
        refused("deliberation.refusal.empty", () -> ProgressEntry.of(item, new ProgressEntry.Words(ProgressKind.DROPPED, " ", DAY, null), DAY, 3, Instant.EPOCH));
        assertThat(entry(item, DAY.minusDays(3)).isLate()).isFalse();
        assertThat(entry(item, DAY.minusDays(4)).isLate()).isTrue();
    }

    private static ProgressEntry entry(ActionItem item, LocalDate on) {
        return ProgressEntry.of(item, new ProgressEntry.Words(ProgressKind.REPORT, "已量好尺寸", on, null), DAY, 3, Instant.EPOCH);
    }

    @Test
    void moneyIsReadAsPeopleWriteIt() {
        assertThat(Yuan.cents("2,600", "cost")).isEqualTo(260_000L);
        assertThat(Yuan.cents("1.2万", "cost")).isEqualTo(1_200_000L);
        assertThat(Yuan.cents(" ", "cost")).isNull();
        assertThat(Yuan.cents("0", "cost")).isNull();
        assertThat(Yuan.text(123_456)).isEqualTo("1,234.56");
        refused("deliberation.refusal.noAmount", () -> Yuan.cents("-5", "cost"));
        refused("deliberation.refusal.noAmount", () -> Yuan.cents("两千", "cost"));
        refused("deliberation.refusal.noAmount", () -> Yuan.cents("1.234", "cost"));
    }
}
