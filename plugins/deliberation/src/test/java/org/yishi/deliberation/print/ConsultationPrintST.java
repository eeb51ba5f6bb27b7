package org.yishi.deliberation.print;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.yishi.testkit.browser.BrowserTest;
import org.yishi.testkit.browser.PrintedPdf;

/** The forms of a consultation, printed from the demo's consultations. */
class ConsultationPrintST extends BrowserTest {

    private String show(String title) {
        page().open("/deliberation/consultation/list?area=" + demoCommunity()).follow(title);
        return page().address().replaceFirst(".*[?&]id=(\\d+).*", "$1");
    }

    @Test
    void peopleWithoutATelephoneVoteOnASheet() {
        show("电动自行车充电桩");
        PrintedPdf sheet = page().print("a[href*='what=deliberation.voteSheet']");
        assertThat(sheet.tagged()).isTrue();
        assertThat(sheet.words()).containsSubsequence("陈述与表态表", "姓名", "请对每条观点表态", "同意", "不同意", "说不好", "#", "□□□", "您自己的观点", "本人签字");
        assertThat(page().print("a[href*='what=deliberation.announcement'][href*='A3']").words()).contains("会前公告", "怎样参加");
        assertThat(page().print("a[href*='what=deliberation.plan']").words()).contains("协商方案", "现在的问题", "法律边界");
    }

    @Test
    void theOutcomeIsPrintedWithPlacesToSign() {
        String id = show("楼道里的杂物");
        assertThat(page().print("a[href*='what=deliberation.opinion']").words())
                .containsSubsequence("协商意见书", "同意的要点", "有保留的同意", "还没谈拢", "主持人（签字）", "盖章处");
        assertThat(page().print("a[href*='what=deliberation.index']").words()).contains("档案目录", "会前材料的校验码", "封存表态的校验码", "立项", "协商意见", "办理记录", "SHA-256");
        assertThat(page().has("a[href*='what=deliberation.voteSheet']")).isFalse();
        assertThat(browser().fetch("/portal/print?what=deliberation.voteSheet&id=" + id).statusCode()).isEqualTo(404);
    }
}
