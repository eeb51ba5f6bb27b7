package org.yishi.portal.message.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;

import org.junit.jupiter.api.Test;

class MailBodyTest {

    private static final String LINK = "https://yishi.example.org/portal/notice/show?id=3&x=1";

    @Test
    void bothPartsSayTheSameAndLinksSayWhereTheyLead() {
        MailBody body = new MailBody(Locale.SIMPLIFIED_CHINESE);
        body.paragraph("您好：");
        body.item("· 桂苑社区：公示“东门 & 西门”", "期限：2026-12-07", LINK);
        body.line();
        body.foot("改变通知方式：" + LINK, LINK);
        body.foot("不能退订。");
        assertThat(body.plain()).isEqualTo("您好：\n\n· 桂苑社区：公示“东门 & 西门”\n期限：2026-12-07\n" + LINK + "\n\n-- \n改变通知方式：" + LINK
                + "\n不能退订。\n");
        assertThat(body.page("主题 <1>")).contains("<html lang=\"zh-CN\">", "<title>主题 &lt;1&gt;</title>", ">桂苑社区：公示“东门 &amp; 西门”</a></strong><br>期限：2026-12-07",
                "show?id=3&amp;x=1\"", ">改变通知方式</a>", "<p>不能退订。</p>").doesNotContain(">https://");
    }

    @Test
    void whatSomebodyTypedIsNeverMarkup() {
        assertThat(MailBody.of(Locale.ENGLISH, "Hello,\n\n<script>alert(\"1\")</script>").page(""))
                .contains("<p>Hello,</p>", "&lt;script&gt;alert(&quot;1&quot;)&lt;/script&gt;").doesNotContain("<script");
    }
}
