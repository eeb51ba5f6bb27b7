package org.yishi.portal.message.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;

import jakarta.inject.Inject;

import org.junit.jupiter.api.Test;

import org.yishi.portal.access.Actor;
import org.yishi.portal.area.Area;
import org.yishi.portal.area.AreaKind;
import org.yishi.portal.message.Audience;
import org.yishi.portal.message.Message;
import org.yishi.portal.message.MessageOffice;
import org.yishi.portal.people.IdentityLevel;
import org.yishi.portal.people.Role;
import org.yishi.testkit.PortalTest;

/** That nothing is lost and nothing sent twice: servers that are away, portals that are killed, several nodes. */
@PortalTest
class DeliveriesIT extends WithMailbox {

    private static final String NEWS = "portal.noticePublished";

    @Inject
    private MessageOffice office;

    @Test
    void aMailServerThatIsDownForAnHourDelaysButLosesNothingAndSendsNothingTwice() {
        List<Actor> others = IntStream.range(0, 5).mapToObj(i -> given.person(IdentityLevel.L2)).toList();
        List<String> addresses = others.stream().map(mailroom::address).toList();
        mailroom.close();
        at(9, 0, () -> mailroom.tell(Message.about(URGENT, here.id(), "test/message", Audience.persons(others.stream().map(Actor::personId).toList()),
                "/portal/me", "东门", day.atTime(9, 0), day.atTime(20, 0))));
        IntStream.range(0, 60).forEach(minute -> at(9, minute, mailroom::round));
        Actor admin = given.with(given.person(IdentityLevel.L3), Role.ADMINISTRATOR, root(), given.today(), null);
        assertThat(current.as(admin, office::standing)).satisfies(standing -> {
            assertThat(standing.lastFailure()).contains("127.0.0.1");
            assertThat(standing.waiting()).isGreaterThanOrEqualTo(5);
            assertThat(standing.nextTry()).as("when it is tried again").isAfter(day.atTime(9, 29).atZone(PLACE).toInstant());
        });
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
