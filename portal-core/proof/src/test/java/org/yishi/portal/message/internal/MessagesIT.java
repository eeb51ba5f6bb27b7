package org.yishi.portal.message.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

import javax.sql.DataSource;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;

import org.junit.jupiter.api.Test;

import org.yishi.portal.access.Actor;
import org.yishi.portal.access.Refusal;
import org.yishi.portal.message.Audience;
import org.yishi.portal.message.InboxLine;
import org.yishi.portal.message.Message;
import org.yishi.portal.message.MessageChannel;
import org.yishi.portal.message.MessageWishes;
import org.yishi.portal.people.IdentityLevel;
import org.yishi.testkit.PortalTest;

/** From the act to the inbox and the mailbox: what comes, when, in which words, and what does not. */
@PortalTest
class MessagesIT extends WithMailbox {

    private static final String NEWS = "portal.noticePublished";
    private static final String LAW = "portal.assemblyNoticed";
    private static final String OFFICE = "portal.objectionRaised";

    @Resource(lookup = "java:global/jdbc/portal")
    private DataSource database;
    @Inject
    private MessageWishes wishes;

    @Test
    void aMessageIsInTheInboxOnceHoweverOftenThePostmanGoes() {
        at(9, 0, () -> {
            tell(NEWS, "修缮凉亭", LocalDate.of(2041, 3, 16));
            mailroom.round();
            mailroom.round();
        });
        assertThat(lines()).extracting(InboxLine::text).containsExactly("公示“修缮凉亭”已张贴，到 2041年3月16日，期间可以提出异议。");
        assertThat(current.as(reader, inbox::unread)).isEqualTo(1);
        current.as(reader, () -> inbox.shown(lines().stream().map(InboxLine::id).toList()));
        assertThat(current.as(reader, inbox::unread)).isZero();
    }

    @Test
    void aMessageOfAPluginThatIsAwaySaysSoAndLeadsNowhere() throws SQLException {
        at(9, 0, () -> {
            tell(NEWS, "甲", day);
            mailroom.round();
        });
        long id = lines().get(0).id();
        ofKind("away.news", id);
        assertThat(lines()).singleElement().satisfies(line -> {
            assertThat(line.text()).contains("不在平台上");
            assertThat(line.link()).isEmpty();
            assertThat(line.due()).isNull();
        });
        ofKind(NEWS, id);
        assertThat(lines()).extracting(InboxLine::text).singleElement().asString().contains("甲");
    }

    @Test
    void whatAPluginOrderedThatIsAwayIsToldWhenItIsBack() throws SQLException {
        at(9, 0, () -> tell(NEWS, "甲", day));
        waitsAs(NEWS, "away.news");
        at(9, 0, mailroom::round);
        assertThat(lines()).isEmpty();
        waitsAs("away.news", NEWS);
        at(9, 1, mailroom::round);
        assertThat(lines()).extracting(InboxLine::text).singleElement().asString().contains("甲");
    }

    private void waitsAs(String before, String kind) throws SQLException {
        try (Connection connection = database.getConnection(); PreparedStatement update = connection.prepareStatement(
                "update portal_message_order set kind = ? where kind = ? and state = 'WAITING'")) {
            update.setString(1, kind);
            update.setString(2, before);
            update.executeUpdate();
        }
    }

    private void ofKind(String kind, long message) throws SQLException {
        try (Connection connection = database.getConnection(); PreparedStatement update = connection.prepareStatement(
                "update portal_message_order set kind = ? where id = (select order_id from portal_message where id = ?)")) {
            update.setString(1, kind);
            update.setLong(2, message);
            update.executeUpdate();
        }
    }

    @Test
    void nobodyMarksTheMessagesOfAnotherAsRead() {
        at(9, 0, () -> {
            tell(NEWS, "甲", day);
            mailroom.round();
        });
        long id = lines().get(0).id();
        Actor other = given.person(IdentityLevel.L2);
        current.as(other, () -> inbox.shown(List.of(id)));
        assertThat(lines().get(0).unread()).isTrue();
        assertThat(current.as(other, () -> inbox.page(1))).isEmpty();
    }

    @Test
    void whatIsRolledBackIsNotTold() {
        assertThatThrownBy(() -> mailroom.run(() -> {
            mailroom.tell(message(NEWS, "甲", day));
            throw new IllegalStateException("the act fails");
        })).hasMessage("the act fails");
        at(9, 0, mailroom::round);
        assertThat(lines()).isEmpty();
    }

    @Test
    void oneMailADayInsteadOfSingleOnes() {
        at(9, 0, () -> tell(NEWS, "甲", day));
        at(10, 0, () -> tell(NEWS, "乙", day));
        at(17, 59, mailroom::round);
        assertThat(got()).isEmpty();
        at(18, 0, mailroom::round);
        at(18, 10, () -> tell(NEWS, "丙", day));
        at(18, 11, mailroom::round);
        assertThat(got()).hasSize(1);
        assertThat(Mailroom.text(got().get(0))).contains("今日消息（2 条）", "“甲”", "“乙”").doesNotContain("“丙”");
        time.at(day.plusDays(1).atTime(18, 0), mailroom::round);
        assertThat(got()).hasSize(2);
        assertThat(Mailroom.text(got().get(1))).contains("“丙”").doesNotContain("“甲”");
    }

    @Test
    void whatWasReadInTheInboxIsNotMailedAgain() {
        at(9, 0, () -> {
            tell(NEWS, "甲", day);
            tell(NEWS, "乙", day);
            mailroom.round();
        });
        at(10, 0, () -> current.as(reader, () -> inbox.shown(List.of(lines().get(0).id()))));
        at(18, 0, mailroom::round);
        assertThat(Mailroom.text(got().get(0))).contains("“甲”").doesNotContain("“乙”");
    }

    @Test
    void whatHasADeadlineIsSentAtOnceByItself() {
        at(9, 0, () -> {
            mailroom.tell(message(URGENT, "东门改造", day.atTime(9, 0), day.plusDays(3).atTime(18, 0)).due(day.plusDays(3)));
            mailroom.round();
        });
        assertThat(got()).hasSize(1);
        assertThat(Mailroom.text(got().get(0))).contains("投票“东门改造”", "期限：", "/portal/notice/list?area=" + here.id());
        assertThat(Mailroom.header(got().get(0), "Auto-Submitted")).isEqualTo("auto-generated");
    }

    @Test
    void aMailIsThereAsTextAndAsAPageThatTellsNobodyItWasOpened() {
        at(9, 0, () -> {
            mailroom.tell(message(URGENT, "<b>东门</b>", day.atTime(9, 0), day.plusDays(3).atTime(18, 0)).due(day.plusDays(3)));
            mailroom.round();
        });
        String html = Mailroom.html(got().get(0));
        assertThat(html).contains("<html lang=\"zh-CN\">", "&lt;b&gt;东门&lt;/b&gt;", "期限：", ">改变通知方式</a>").doesNotContain("<b>");
        assertThat(html).as("nothing is fetched").doesNotContain("<img", "<link", "<script", "src=", "url(");
        assertThat(Pattern.compile("href=\"([^\"]+)\"").matcher(html).results().map(found -> found.group(1)))
                .isNotEmpty().allMatch(link -> link.startsWith("http://localhost") && link.contains("/portal/"));
    }

    @Test
    void whatWasTurnedOffDoesNotCome() {
        choose(false, NEWS, Set.of(MessageChannel.PORTAL));
        choose(false, URGENT, Set.of());
        at(9, 0, () -> {
            tell(NEWS, "甲", day);
            tell(URGENT, "乙", day.atTime(9, 0), day.atTime(20, 0));
            mailroom.round();
        });
        at(18, 1, mailroom::round);
        assertThat(got()).isEmpty();
        assertThat(lines()).extracting(InboxLine::text).singleElement().asString().contains("甲");
    }

    @Test
    void whatIsTurnedOffAfterItWasToldDoesNotComeEither() {
        at(9, 0, () -> {
            tell(NEWS, "甲", day);
            mailroom.round();
        });
        choose(true, NEWS, Set.of(MessageChannel.PORTAL, MessageChannel.MAIL));
        at(18, 1, mailroom::round);
        assertThat(got()).isEmpty();
    }

    private void choose(boolean mailOff, String kind, Set<MessageChannel> channels) {
        current.as(reader, () -> wishes.choose("zh", mailOff, Map.of(kind, channels)));
    }

    @Test
    void whatTheLawRequiresCannotBeTurnedOff() {
        assertThatThrownBy(() -> choose(true, LAW, Set.of())).isInstanceOf(Refusal.class);
        choose(true, "portal.meetingNoticed", Set.of());
        choose(true, NEWS, Set.of());
        at(9, 0, () -> {
            tell(LAW, "居民会议", day.plusDays(12).atTime(9, 0), "社区会议室");
            mailroom.round();
        });
        assertThat(got()).hasSize(1);
        assertThat(Mailroom.text(got().get(0))).contains("居民委员会组织法第二十六条", "社区会议室");
        assertThat(Mailroom.header(got().get(0), "List-Unsubscribe")).isNull();
    }

    @Test
    void eachReaderGetsTheOwnLanguage() {
        mailroom.language(reader, "en");
        at(9, 0, () -> {
            tell(LAW, "居民会议", LocalDateTime.of(2041, 3, 12, 9, 0), "社区会议室");
            mailroom.round();
        });
        assertThat(Mailroom.text(got().get(0))).contains("You are called to the meeting", "12 March 2041, 09:00", "Hello,");
        assertThat(Mailroom.header(got().get(0), "Content-Language")).startsWith("en");
    }

    @Test
    void aTitleCannotBeginAHeaderOfItsOwn() {
        at(9, 0, () -> {
            tell(URGENT, "东门\r\nBcc: evil@example.org\r\n\r\n<b>", day.atTime(9, 0), day.atTime(20, 0));
            mailroom.round();
        });
        assertThat(Mailroom.header(got().get(0), "Bcc")).isNull();
        assertThat(mailroom.to("evil@example.org")).isEmpty();
        assertThat(Mailroom.text(got().get(0)).lines().findFirst().orElse("")).contains("东门 Bcc: evil@example.org <b>");
    }

    @Test
    void ofWhatIsNotPublicOnlyThatItHappenedLeavesThePortal() throws Exception {
        String phone = mailroom.phone(reader);
        choose(false, OFFICE, Set.of(MessageChannel.PORTAL, MessageChannel.MAIL, MessageChannel.SMS));
        at(9, 0, () -> {
            tell(OFFICE, "王小明反映三栋二单元");
            mailroom.tell(message(LAW, "党员大会", day.atTime(9, 0), "三楼").withheldUnless(false));
            mailroom.round();
        });
        assertThat(lines()).extracting(InboxLine::text).anyMatch(text -> text.contains("王小明反映三栋二单元"));
        assertThat(got()).hasSize(2).allSatisfy(mail -> assertThat(Mailroom.text(mail)).doesNotContain("王小明", "党员大会", "三楼", phone, reader.name()));
        assertThat(sms(phone)).hasSize(1).allSatisfy(line -> assertThat(line).contains("有一条异议等待答复").doesNotContain("王小明"));
    }

    private List<String> sms(String phone) throws Exception {
        Path file = Path.of(System.getProperty("portal.data"), "sms", "outbox.txt");
        return Files.exists(file) ? Files.readAllLines(file).stream().filter(line -> line.contains("\t" + phone + "\t")).toList() : List.of();
    }

    @Test
    void noTelephoneRingsInTheQuietHours() throws Exception {
        String phone = mailroom.phone(reader);
        choose(false, URGENT, Set.of(MessageChannel.SMS));
        at(22, 30, () -> {
            tell(URGENT, "东门", day.atTime(9, 0), day.plusDays(2).atTime(20, 0));
            mailroom.round();
        });
        time.at(day.plusDays(1).atTime(7, 59), mailroom::round);
        assertThat(sms(phone)).isEmpty();
        time.at(day.plusDays(1).atTime(8, 0), mailroom::round);
        time.at(day.plusDays(1).atTime(8, 1), mailroom::round);
        assertThat(sms(phone)).hasSize(1);
        assertThat(sms(phone).get(0).split("\t")[3]).contains("投票“东门”").hasSizeLessThanOrEqualTo(200);
    }

    @Test
    void whoeverHasNoMailIsToldByShortMessageWhatTheLawRequires() throws Exception {
        Actor other = given.person(IdentityLevel.L2);
        String phone = mailroom.phone(other);
        at(9, 0, () -> {
            mailroom.tell(Message.about(LAW, here.id(), "test/law", Audience.person(other.personId()), "/portal/me", "居民会议", day.atTime(9, 0), "礼堂"));
            mailroom.tell(Message.about(URGENT, here.id(), "test/law", Audience.person(other.personId()), "/portal/me", "东门", day.atTime(9, 0),
                    day.atTime(10, 0)));
            mailroom.round();
        });
        assertThat(sms(phone)).singleElement().asString().contains("居民会议");
    }
}
