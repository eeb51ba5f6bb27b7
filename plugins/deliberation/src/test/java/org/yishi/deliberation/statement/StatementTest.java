package org.yishi.deliberation.statement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Instant;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.yishi.portal.access.Refusal;

class StatementTest {

    private static final Instant NOW = Instant.parse("2026-05-04T02:00:00Z");

    private final Statement statement = Statement.say(1, 2, StatementText.typed("充电价格要贴出来。"), true, NOW);

    @Test
    void aHundredAndFortyCharactersAreCountedAsPeopleCount() {
        assertThat(StatementText.typed("长".repeat(140)).body()).hasSize(140);
        assertThat(StatementText.typed("😀".repeat(140)).body()).hasSize(280);
        refused("deliberation.refusal.tooLong", () -> StatementText.typed("长".repeat(141)));
        refused("deliberation.refusal.tooLong", () -> StatementText.typed("😀".repeat(141)));
        refused("deliberation.refusal.empty", () -> StatementText.typed(" \n　"));
    }

    @Test
    void lineBreaksBecomeBlanks() {
        assertThat(StatementText.typed(" 一\r\n二 ").body()).isEqualTo("一 二");
    }

    @Test
    void theSameSaidWithOtherPunctuationIsTheSame() {
        String key = StatementText.typed("充电价格要贴出来。").key();
        assertThat(StatementText.typed("充电价格，要贴出来！").key()).isEqualTo(key);
        assertThat(StatementText.typed("Ａ b").key()).isEqualTo(StatementText.typed("AB").key());
        assertThat(StatementText.typed("充电价格不要贴出来").key()).isNotEqualTo(key);
        assertThat(StatementText.typed("？").key()).isNotEqualTo(StatementText.typed("！").key());
    }

    @Test
    void itIsShownAfterTheModeratorLooked() {
        assertThat(statement.isShown()).isFalse();
        statement.approve(9, NOW);
        assertThat(statement.isShown()).isTrue();
        refused("deliberation.refusal.alreadyChecked", () -> statement.approve(9, NOW));
        assertThat(Statement.say(1, 2, StatementText.typed("先公开"), false, NOW).isShown()).isTrue();
    }

    @Test
    void hidingNeedsAReasonFromTheList() {
        refused("deliberation.refusal.noReason", () -> statement.hide(null, 9, NOW));
        refused("deliberation.refusal.noReason", () -> statement.hide(HideReason.ELSEWHERE, 9, NOW));
        statement.hide(HideReason.ABUSE, 9, NOW);
        assertThat(statement.hiddenWhy()).isEqualTo(HideReason.ABUSE);
        refused("deliberation.refusal.alreadyHidden", () -> statement.hide(HideReason.ABUSE, 9, NOW));
    }

    @Test
    void aShownOneCanBeHiddenAndTheSupervisorCanShowItAgain() {
        statement.approve(9, NOW);
        refused("deliberation.refusal.notHidden", () -> statement.restore(5, NOW));
        statement.hide(HideReason.OFF_TOPIC, 9, NOW);
        statement.restore(5, NOW);
        assertThat(statement.isShown()).isTrue();
        assertThat(statement.hiddenWhy()).isNull();
    }

    @Test
    void nothingDeletesOrRewritesAStatement() {
        assertThat(Stream.of(StatementRepository.class.getDeclaredMethods()).map(method -> method.getName()))
                .noneMatch(name -> name.contains("delete") || name.contains("remove"));
        assertThat(Stream.of(Statement.class.getMethods()).map(method -> method.getName())).noneMatch(name -> name.startsWith("set"));
    }

    private static void refused(String key, Runnable act) {
        assertThatExceptionOfType(Refusal.class).isThrownBy(act::run).extracting(Refusal::key).isEqualTo(key);
    }
}
