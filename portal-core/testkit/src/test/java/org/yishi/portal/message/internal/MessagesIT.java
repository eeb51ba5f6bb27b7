package org.yishi.portal.message.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;

import jakarta.inject.Inject;
import jakarta.mail.internet.MimeMessage;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.yishi.portal.access.Actor;
import org.yishi.portal.access.CurrentActor;
import org.yishi.portal.access.Refusal;
import org.yishi.portal.area.Area;
import org.yishi.portal.area.AreaKind;
import org.yishi.portal.message.Audience;
import org.yishi.portal.message.Inbox;
import org.yishi.portal.message.InboxLine;
import org.yishi.portal.message.Message;
import org.yishi.portal.message.MessageChannel;
import org.yishi.portal.message.MessageOffice;
import org.yishi.portal.message.MessageWishes;
import org.yishi.portal.people.IdentityLevel;
import org.yishi.portal.people.Role;
import org.yishi.testkit.Given;
import org.yishi.testkit.PortalTest;
import org.yishi.testkit.TimeTravel;

/** From the act to the mailbox, with a real mail server. It all happens in years to which the portal's own rounds do not come. */
@PortalTest
class MessagesIT {

    private static final String NEWS = "portal.noticePublished";
    private static final String LAW = "portal.meetingNoticed";
    private static final String URGENT = "portal.ballotOpened";
    private static final String OFFICE = "portal.objectionRaised";
    private static final ZoneId PLACE = ZoneId.of("Asia/Shanghai");
    private static int year = 2041;

    @Inject
    private Given given;
    @Inject
    private Mailroom mailroom;
    @Inject
    private Inbox inbox;
    @Inject
    private MessageWishes wishes;
    @Inject
    private MessageOffice office;
    @Inject
    private CurrentActor current;
    @Inject
    private TimeTravel time;

    private Area here;
    private Actor reader;
    private String address;
    private LocalDate day;

    @BeforeEach
    void aReader() {
        mailroom.open();
        here = given.community();
        reader = given.person(IdentityLevel.L2);
        address = mailroom.address(reader);
        // a year of its own, later than those before it: what they left behind is sent at once and disturbs nobody
        day = LocalDate.of(year++, 3, 1);
        at(8, 0, mailroom::round);
    }

    @AfterEach
    void closed() {
        mailroom.close();
    }

    private void at(int hour, int minute, Runnable work) {
        time.at(day.atTime(hour, minute), work);
    }

    private Message message(String kind, Object... words) {
        return Message.about(kind, here.id(), "test/message/" + here.id(), Audience.person(reader.personId()), "/portal/notice/list?area=" + here.id(),
                words);
    }

    private void tell(String kind, Object... words) {
        mailroom.tell(message(kind, words));
    }

    private List<InboxLine> lines() {
        return current.as(reader, () -> inbox.page(1));
    }

    private List<MimeMessage> got() {
        return mailroom.to(address);
    }

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
    void aMailServerThatIsDownForAnHourDelaysButLosesNothingAndSendsNothingTwice() {
        List<Actor> others = IntStream.range(0, 5).mapToObj(i -> given.person(IdentityLevel.L2)).toList();
        List<String> addresses = others.stream().map(mailroom::address).toList();
        mailroom.close();
        at(9, 0, () -> mailroom.tell(Message.about(URGENT, here.id(), "test/message", Audience.persons(others.stream().map(Actor::personId).toList()),
                "/portal/me", "东门", day.atTime(9, 0), day.atTime(20, 0))));
        IntStream.range(0, 60).forEach(minute -> at(9, minute, mailroom::round));
        assertThat(current.as(given.with(given.person(IdentityLevel.L3), Role.ADMINISTRATOR, root(), given.today(), null),
                office::standing).lastFailure()).contains("127.0.0.1");
        mailroom.open();
        IntStream.range(0, 35).forEach(minute -> at(10, minute, mailroom::round));
        assertThat(addresses).allSatisfy(one -> assertThat(mailroom.to(one)).hasSize(1));
    }

    /** The whole portal's administrator holds the office for an area at the top. */
    private Area root() {
        return given.area(AreaKind.CITY, null);
    }

    @Test
    void whatAKilledPortalHadInHandIsSentWhenItsLeaseIsOverUnderTheSameName() {
        at(9, 0, () -> {
            tell(URGENT, "东门", day.atTime(9, 0), day.atTime(20, 0));
            mailroom.round();
        });
        String name = Mailroom.header(got().get(0), "Message-ID");
        for (String state : List.of("CLAIMED", "SENDING")) {
            int before = got().size();
            mailroom.sql("update portal_message_delivery set state = ?, ended_at = null, leased_by = 'dead', leased_until = ? where person_id = ?",
                    state, day.atTime(11, 0).atZone(PLACE).toInstant(), reader.personId());
            at(10, 59, mailroom::round);
            assertThat(got()).as("somebody may have it still").hasSize(before);
            at(11, 1, mailroom::round);
            at(11, 2, mailroom::round);
            assertThat(got()).hasSize(before + 1);
        }
        assertThat(got()).allSatisfy(mail -> assertThat(Mailroom.header(mail, "Message-ID")).isEqualTo(name));
    }

    @Test
    void aTellingThatWasCutShortGoesOnWhereItWas() {
        List<Actor> others = IntStream.range(0, 12).mapToObj(i -> given.person(IdentityLevel.L2)).toList();
        List<String> addresses = others.stream().map(mailroom::address).toList();
        at(9, 0, () -> {
            mailroom.tell(Message.about(URGENT, here.id(), "test/cut/" + here.id(), Audience.persons(others.stream().map(Actor::personId).toList()),
                    "/portal/me", "东门", day.atTime(9, 0), day.atTime(20, 0)));
            // killed after five of them
            mailroom.sql("update portal_message_order set leased_by = 'dead', leased_until = ? where dossier = ?",
                    day.atTime(9, 10).atZone(PLACE).toInstant(), "test/cut/" + here.id());
            others.subList(0, 5).forEach(one -> mailroom.sql("insert into portal_message (order_id, person_id, told_at, in_portal)"
                    + " select id, ?, ordered_at, true from portal_message_order where dossier = ?", one.personId(), "test/cut/" + here.id()));
            mailroom.round();
        });
        assertThat(current.as(others.get(7), () -> inbox.page(1))).isEmpty();
        at(9, 11, mailroom::round);
        assertThat(others).allSatisfy(one -> assertThat(current.as(one, () -> inbox.page(1))).hasSize(1));
        assertThat(addresses.subList(5, 12)).allSatisfy(one -> assertThat(mailroom.to(one)).hasSize(1));
    }

    @Test
    void workersOnSeveralNodesSendEachMailOnce() throws Exception {
        List<Actor> others = IntStream.range(0, 40).mapToObj(i -> given.person(IdentityLevel.L2)).toList();
        List<String> addresses = others.stream().map(mailroom::address).toList();
        at(9, 0, () -> mailroom.tell(Message.about(URGENT, here.id(), "test/many/" + here.id(),
                Audience.persons(others.stream().map(Actor::personId).toList()), "/portal/me", "东门", day.atTime(9, 0), day.atTime(20, 0))));
        ClassLoader application = Thread.currentThread().getContextClassLoader();
        ExecutorService nodes = Executors.newFixedThreadPool(4);
        try {
            for (var done : nodes.invokeAll(IntStream.range(0, 4).mapToObj(i -> (Callable<Object>) () -> {
                Thread.currentThread().setContextClassLoader(application);
                at(9, 1, () -> {
                    mailroom.round();
                    mailroom.round();
                });
                return i;
            }).toList())) {
                done.get();
            }
        } finally {
            nodes.shutdownNow();
        }
        at(9, 2, mailroom::round);
        assertThat(addresses).allSatisfy(one -> assertThat(mailroom.to(one)).hasSize(1));
        assertThat(others).allSatisfy(one -> assertThat(current.as(one, () -> inbox.page(1))).hasSize(1));
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

    @Test
    void whatWasGivenUpAfterFiveDaysIsOnTheAdministratorsListAndCanBeSentAgain() {
        Actor admin = given.with(given.person(IdentityLevel.L3), Role.ADMINISTRATOR, root(), LocalDate.of(2020, 1, 1), null);
        mailroom.close();
        at(9, 0, () -> {
            tell(URGENT, "东门", day.atTime(9, 0), day.plusDays(9).atTime(20, 0));
            mailroom.round();
        });
        time.at(day.plusDays(5).atTime(9, 30), mailroom::round);
        List<MessageOffice.DeadLetter> dead = current.as(admin, () -> office.dead(1)).stream()
                .filter(one -> one.address().startsWith("p***@")).toList();
        assertThat(dead).isNotEmpty();
        assertThat(dead.get(0).reason()).isNotBlank();
        assertThat(dead.toString()).doesNotContain(address, "东门");
        mailroom.open();
        time.at(day.plusDays(6).atTime(9, 0), () -> {
            current.as(admin, () -> office.sendAgain(dead.get(0).id()));
            mailroom.round();
        });
        assertThat(got()).hasSize(1);
    }

    @Test
    void aLargeAudienceIsToldInPartsAndEachPersonOnce() {
        List<Long> many = IntStream.range(0, 450).mapToObj(i -> given.person(IdentityLevel.L1).personId()).toList();
        at(9, 0, () -> {
            mailroom.tell(Message.about(NEWS, here.id(), "test/all/" + here.id(), Audience.persons(many), "/portal/me", "甲", day));
            mailroom.round();
        });
        assertThat(((Number) mailroom.one("select count(distinct m.person_id) from portal_message m join portal_message_order o on o.id = m.order_id"
                + " where o.dossier = ?", "test/all/" + here.id())).intValue()).isEqualTo(450);
    }
}
