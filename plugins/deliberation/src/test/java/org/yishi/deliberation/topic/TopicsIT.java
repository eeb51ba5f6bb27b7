package org.yishi.deliberation.topic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;

import org.junit.jupiter.api.Test;
import org.yishi.portal.access.AccessRefused;
import org.yishi.portal.access.Actor;
import org.yishi.portal.access.Refusal;
import org.yishi.portal.people.IdentityLevel;
import org.yishi.portal.people.Role;
import org.yishi.portal.procedure.DeadlineNear;
import org.yishi.testkit.PortalTest;

@PortalTest
class TopicsIT extends TopicCase {

    @Test
    void submittedItHasANumberADayAndOneSupporterAndNobodyLearnsWhoseItIs() {
        given.withAccount(member);
        long id = time.on(LocalDate.of(2026, 9, 28), () -> submit(resident, "电梯老是停"));
        TopicLine line = topics.read(id);
        assertThat(line.topic().number()).isEqualTo(here.code() + "-2026-001");
        assertThat(line.topic().days().due()).as("ten working days over the holidays").isEqualTo(LocalDate.of(2026, 10, 16));
        assertThat(line.supporters()).isEqualTo(1);
        assertThat(ledger.entries(line.topic().dossier())).allSatisfy(entry ->
                assertThat(entry.actor()).doesNotContain(Long.toString(resident.personId())));
        assertThat(finding.titles("电梯老是停", here)).containsExactly("电梯老是停");
        assertThat(told.to(member)).as("of a day that is over, so a reminder may have come besides")
                .anySatisfy(text -> assertThat(text).contains("电梯老是停", "2026"));
    }

    @Test
    void theWordsAreForThoseWhoLiveThere() {
        long id = submit(resident, "电梯");
        assertThat(current.as(resident, () -> topics.words(id)).problem()).contains("六次");
        Actor elsewhere = given.person(Role.RESIDENT, given.community());
        assertThatExceptionOfType(AccessRefused.class).isThrownBy(() -> current.as(elsewhere, () -> topics.words(id)));
        assertThatExceptionOfType(AccessRefused.class).isThrownBy(() -> current.as(elsewhere, () -> screenings.sheet(id)));
        assertThat(current.as(elsewhere, () -> topics.isMine(id))).isFalse();
    }

    @Test
    void similarOnesAreOfferedAndTheSameTitleIsRefused() {
        submit(resident, "3号楼电梯老是坏");
        assertThat(topics.alike(here.id(), "3号楼的电梯老是停", "完全不同的话")).extracting(TopicLine::title).containsExactly("3号楼电梯老是坏");
        assertThat(topics.alike(here.id(), "想办托管班", "孩子没人看")).isEmpty();
        refused("deliberation.topic.refusal.same", given.person(IdentityLevel.L1), () -> submit(current.get(), "3号楼电梯，老是坏！"));
        Submission asCommittee = Submission.of(TopicWords.of("路灯", "坏了", "全院", "修", ""), Submitter.Kind.COMMITTEE, "", given.today());
        refused("deliberation.topic.refusal.committee", resident, () -> topics.submit(here.id(), asCommittee));
        assertThat(current.as(member, () -> topics.submit(here.id(), asCommittee))).isPositive();
        given.settings(here, Map.of("deliberation.topicsPerPerson", "1"));
        refused("deliberation.topic.refusal.tooMany", resident, () -> submit(resident, "另一件"));
    }

    @Test
    void onePersonSupportsOnceHoweverOftenAndHoweverFast() throws Exception {
        long id = submit(resident, "电梯");
        Actor neighbour = given.person(IdentityLevel.L1);
        AtomicInteger refused = new AtomicInteger();
        atOnce(12, number -> {
            try {
                current.as(neighbour, () -> supports.support(id, given.today()));
            } catch (Refusal again) {
                assertThat(again.key()).isEqualTo("deliberation.topic.refusal.supported");
                refused.incrementAndGet();
            }
        });
        assertThat(refused).hasValue(11);
        assertThat(topics.read(id).supporters()).isEqualTo(2);
        current.as(neighbour, () -> supports.takeBack(id));
        assertThat(topics.read(id).supporters()).isEqualTo(1);
        refused("deliberation.topic.refusal.stays", resident, () -> supports.takeBack(id));
    }

    @Test
    void enoughSupportersBindThePanelExactlyOnce() throws Exception {
        given.settings(here, Map.of("deliberation.petitionResidents", "5"));
        given.withAccount(member);
        long id = submit(resident, "通道");
        List<Actor> crowd = new ArrayList<>();
        for (int i = 0; i < 8; i++) {
            crowd.add(given.person(Role.RESIDENT, here));
        }
        for (int i = 0; i < 5; i++) {
            current.as(given.person(IdentityLevel.L1), () -> supports.support(id, given.today()));
        }
        assertThat(topics.read(id).topic().petition().isReached()).as("people from elsewhere are counted, but do not bind").isFalse();
        atOnce(8, number -> current.as(crowd.get(number), () -> supports.support(id, given.today())));
        RaisedTopic topic = topics.read(id).topic();
        assertThat(topics.read(id).supporters()).isEqualTo(14);
        assertThat(topic.petition().isReached()).isTrue();
        assertThat(topic.petition().due()).isEqualTo(given.today().plusMonths(6));
        assertThat(ledger.entries(topic.dossier()).stream().filter(entry -> entry.facts().contains("petition"))).hasSize(1);
        assertThat(ledger.check(topic.dossier()).holds()).isTrue();
        assertThat(told.to(member)).filteredOn(text -> text.contains("达标")).hasSize(1);
        refused("deliberation.topic.refusal.stays", crowd.get(0), () -> supports.takeBack(id));
        assertThat(tasks(member)).contains("审查附议达标的议题：答六问、表决");
    }

    @Test
    void nothingVanishesAndEverythingCostsTheSame() {
        long old = time.on(given.today().minusDays(40), () -> submit(resident, "没人理的议题"));
        assertThat(topics.read(old).isOverdue()).isTrue();
        assertThat(topics.numbers(here.id())).isEqualTo(new TopicNumbers(1, 1, 1, 0, 0));
        assertThat(topics.numbers(here.id()).percent()).isZero();
        assertThat(deadlines.deadlines(given.today())).extracting(DeadlineNear::dossier).contains(topics.read(old).topic().dossier());
        long one = queries.of(() -> topics.ofArea(here.id()));
        submit(given.person(IdentityLevel.L1), "第二件");
        submit(given.person(IdentityLevel.L1), "别的事情");
        assertThat(queries.of(() -> topics.ofArea(here.id()))).isEqualTo(one);
        current.as(worker, () -> topics.retitle(old, "改得更清楚的标题"));
        assertThat(topics.read(old).title()).isEqualTo("改得更清楚的标题");
    }

    @Test
    void onlyThoseWhoShouldMay() {
        matrix.anybody("deliberation.submitTopic", IdentityLevel.L1);
        matrix.anybody("deliberation.supportTopic", IdentityLevel.L1);
        matrix.anybody("deliberation.objectTopic", IdentityLevel.L1);
        matrix.only("deliberation.registerTopic", Role.COMMITTEE_WORKER, Role.COMMITTEE_MEMBER);
        matrix.only("deliberation.screenTopic", Role.PARTY_ORGANISATION_MEMBER, Role.COMMITTEE_MEMBER, Role.SUPERVISION_MEMBER);
        matrix.only("deliberation.seeTopic", Role.PARTY_ORGANISATION_MEMBER, Role.COMMITTEE_MEMBER, Role.SUPERVISION_MEMBER, Role.COMMITTEE_WORKER);
        matrix.only("deliberation.answerObjection", Role.SUPERVISION_MEMBER);
    }
}
