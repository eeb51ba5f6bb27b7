package org.yishi.portal.notice.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.yishi.portal.notice.internal.ANotice.NOW;
import static org.yishi.portal.notice.internal.ANotice.TODAY;
import static org.yishi.portal.notice.internal.ANotice.aNotice;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;

import org.junit.jupiter.api.Test;

import org.yishi.portal.access.Refusal;
import org.yishi.portal.notice.ClosingCertificate;
import org.yishi.portal.notice.Missing;
import org.yishi.portal.notice.NoticeState;

class NoticeTest {

    private static final ClosingCertificate CERTIFICATE = new ClosingCertificate(TODAY, TODAY, 0, TODAY, "d", "t");

    /** Every act in every state: only these succeed. */
    @Test
    void onlyLawfulStepsSucceed() {
        Map<NoticeState, Supplier<NoticeEntity>> states = Map.of(
                NoticeState.PREPARED, () -> aNotice().checked(),
                NoticeState.PUBLISHED, () -> aNotice().hanging(),
                NoticeState.INTERRUPTED, () -> after(NoticeEntity::interrupt),
                NoticeState.CLOSED, () -> after(notice -> notice.close(CERTIFICATE)),
                NoticeState.WITHDRAWN, () -> after(notice -> notice.withdraw("作废")));
        Map<String, Consumer<NoticeEntity>> acts = Map.of("hang", NoticeEntity::hang, "interrupt", NoticeEntity::interrupt,
                "changeText", notice -> notice.changeText(2), "withdraw", notice -> notice.withdraw("作废"),
                "close", notice -> notice.close(CERTIFICATE), "object", NoticeEntity::nextObjection);
        Map<NoticeState, Set<String>> lawful = Map.of(
                NoticeState.PREPARED, Set.of("hang", "changeText", "withdraw"),
                NoticeState.PUBLISHED, Set.of("interrupt", "changeText", "withdraw", "close", "object"),
                NoticeState.INTERRUPTED, Set.of("hang", "changeText", "withdraw", "object"),
                NoticeState.CLOSED, Set.of(), NoticeState.WITHDRAWN, Set.of());
        states.forEach((state, notice) -> acts.forEach((name, act) ->
                assertThat(succeeds(act, notice.get())).as(name + " when " + state).isEqualTo(lawful.get(state).contains(name))));
    }

    private static NoticeEntity after(Consumer<NoticeEntity> act) {
        NoticeEntity notice = aNotice().hanging();
        act.accept(notice);
        return notice;
    }

    private static boolean succeeds(Consumer<NoticeEntity> act, NoticeEntity notice) {
        NoticeState before = notice.stage();
        try {
            act.accept(notice);
            return true;
        } catch (Refusal refusal) {
            assertThat(notice.stage()).isEqualTo(before);
            return false;
        }
    }

    @Test
    void itHangsOnlyAfterReviewAndCheckAndSaysWhatIsMissing() {
        NoticeEntity notice = aNotice().toBeReviewed().prepared();
        assertThat(notice.beforePosting()).extracting(Missing::key)
                .containsExactly("portal.notice.missing.review", "portal.notice.missing.privacy");
        assertThatExceptionOfType(Refusal.class).isThrownBy(notice::hang);
        notice.reviewed();
        notice.checkPrivacy();
        assertThat(notice.beforePosting()).isEmpty();
        notice.hang();
        assertThat(notice.hangingText()).isEqualTo(1);
    }

    @Test
    void aChangedTextIsReadAndCheckedAgain() {
        NoticeEntity notice = aNotice().toBeReviewed().prepared();
        notice.reviewed();
        notice.checkPrivacy();
        notice.hang();
        notice.changeText(2);
        assertThat(notice.stage()).isEqualTo(NoticeState.PREPARED);
        assertThat(notice.hangingText()).isEqualTo(1);
        assertThat(notice.beforePosting()).hasSize(2);
    }

    @Test
    void withdrawingNeedsAReasonThatStays() {
        NoticeEntity notice = aNotice().hanging();
        assertThatExceptionOfType(Refusal.class).isThrownBy(() -> notice.withdraw(" "))
                .satisfies(refusal -> assertThat(refusal.field()).isEqualTo("reason"));
        notice.withdraw("决议被撤销");
        assertThat(notice.withdrawnWhy()).isEqualTo("决议被撤销");
    }

    @Test
    void itBelongsToTheMatterOfItsCaller() {
        assertThat(aNotice().prepared().dossier()).isEqualTo("decisions/matter/7");
    }

    @Test
    void aPostingCountsFromItsDayOnlyWithAPhoto() {
        NoticeEntity notice = aNotice().hanging();
        PostingEntity proved = PostingEntity.posted(notice, 1, TODAY.minusDays(9), 5L, 1, NOW, TODAY);
        PostingEntity claimed = PostingEntity.posted(notice, 1, TODAY.minusDays(2), null, 1, NOW, TODAY);

        assertThat(proved.countsFrom()).isEqualTo(TODAY.minusDays(9));
        assertThat(proved.isLate()).isTrue();
        assertThat(claimed.countsFrom()).isEqualTo(TODAY);
        assertThat(claimed.isLate()).isFalse();
        assertThatExceptionOfType(Refusal.class).isThrownBy(() -> PostingEntity.posted(notice, 1, TODAY.plusDays(1), 5L, 1, NOW, TODAY));
    }

    @Test
    void theDigestIsOverEverythingThatHangs() {
        NoticeTextEntity.Content content = new NoticeTextEntity.Content("决议公开", "同意。", "张", "值班室", List.of());

        assertThat(content.digest()).isEqualTo(new NoticeTextEntity.Content(" 决议公开 ", "同意。", "张", "值班室", List.of()).digest())
                .isNotEqualTo(new NoticeTextEntity.Content("决议公开", "同意", "张", "值班室", List.of()).digest())
                .isNotEqualTo(new NoticeTextEntity.Content("决议公开", "同意。", "李", "值班室", List.of()).digest())
                .isNotEqualTo(new NoticeTextEntity.Content("决议公开", "同意。", "张", "值班", List.of()).digest());
    }

    @Test
    void identityNumbersNeverHang() {
        assertThatExceptionOfType(Refusal.class).isThrownBy(() -> new NoticeTextEntity.Content("名单", "王某，510402199003070019", "张", "值班室",
                List.of())).satisfies(refusal -> assertThat(refusal.field()).isEqualTo("body"));
        // the same figures with a wrong check digit are a number of an account or an invoice
        assertThat(new NoticeTextEntity.Content("账", "发票 510402199003070011", "张", "值班室", List.of()).body()).contains("发票");
        assertThat(PersonalData.hasMobileNumber("请打 138 0812 3456")).isTrue();
        assertThat(PersonalData.hasMobileNumber("值班室 0812-3331234，金额 13800000 元")).isFalse();
    }
}
