package org.yishi.cobuilding.conference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;

import jakarta.inject.Inject;

import org.junit.jupiter.api.Test;

import org.yishi.cobuilding.Town;
import org.yishi.cobuilding.agreement.Agreements;
import org.yishi.cobuilding.entry.EntryState;
import org.yishi.cobuilding.entry.Kind;
import org.yishi.cobuilding.need.Needs;
import org.yishi.cobuilding.resource.Resources;
import org.yishi.cobuilding.unit.Contacts;
import org.yishi.cobuilding.unit.Unit;
import org.yishi.cobuilding.unit.UnitKind;
import org.yishi.cobuilding.unit.Units;
import org.yishi.portal.access.AccessRefused;
import org.yishi.portal.access.Actor;
import org.yishi.portal.access.CurrentActor;
import org.yishi.portal.access.Refusal;
import org.yishi.portal.area.Areas;
import org.yishi.portal.body.Bodies;
import org.yishi.portal.body.Body;
import org.yishi.portal.body.BodyRules;
import org.yishi.portal.body.Count;
import org.yishi.portal.body.Finding;
import org.yishi.portal.body.Roll;
import org.yishi.portal.meeting.MeetingNotice;
import org.yishi.portal.meeting.Meetings;
import org.yishi.portal.people.IdentityLevel;
import org.yishi.portal.people.Role;
import org.yishi.portal.procedure.ToDos;
import org.yishi.testkit.Given;
import org.yishi.testkit.PortalTest;
import org.yishi.testkit.TimeTravel;

/** The joint conference: its roll, its agenda out of the lists, its quarter. */
@PortalTest
class ConferencesIT {

    @Inject
    private Town town;
    @Inject
    private Given given;
    @Inject
    private Conferences conferences;
    @Inject
    private Agendas agendas;
    @Inject
    private Areas areas;
    @Inject
    private Bodies bodies;
    @Inject
    private Meetings meetings;
    @Inject
    private Needs needs;
    @Inject
    private Resources resources;
    @Inject
    private Agreements agreements;
    @Inject
    private Units units;
    @Inject
    private Contacts contacts;
    @Inject
    private ToDos toDos;
    @Inject
    private CurrentActor current;
    @Inject
    private TimeTravel time;

    @Test
    void everyUnitHasOneVoteAndTheCommunityOne() {
        Town.Folk here = town.settle();
        assertThat(roll(here).voteKeys()).containsExactlyInAnyOrder("community", "unit:" + here.unit(), "unit:" + here.other());
    }

    @Test
    void theStreetHearsAndHasNoVote() {
        Town.Folk here = town.settle();
        Actor above = given.person(Role.STREET_OFFICER, areas.get(here.area().parentId()));
        for (Actor officer : List.of(here.street(), above)) {
            assertThat(roll(here).member(officer.personId())).hasValueSatisfying(one -> assertThat(one.mayVote()).isFalse());
        }
    }

    @Test
    void whoSpeaksForTwoUnitsSitsForTheOneThatNobodyElseSpeaksFor() {
        Town.Folk here = town.settle();
        long third = current.as(here.worker(), () -> units.register(here.area().id(), new Unit.Words("三厂", UnitKind.BUSINESS, "", "")));
        join(here, third, here.contact());
        assertThat(current.as(here.worker(), () -> conferences.unheard(here.area().id()))).hasSize(1);
        join(here, here.unit(), given.withAccount(given.person(IdentityLevel.L3)));
        assertThat(roll(here).voteKeys()).containsExactlyInAnyOrder("community", "unit:" + here.unit(), "unit:" + here.other(), "unit:" + third);
        assertThat(current.as(here.worker(), () -> conferences.unheard(here.area().id()))).isEmpty();
    }

    @Test
    void aUnitThatLeftHasNoVoteAndNothingInTheLists() {
        Town.Folk here = town.settle();
        long need = current.as(here.stranger(), () -> needs.list(here.area().id(), here.other(), Town.words(Kind.VENUE, "要礼堂"), Town.served(), ""));
        long open = town.draft(here, given.today());
        current.as(here.worker(), () -> units.leave(here.other()));
        current.as(here.worker(), () -> units.leave(here.unit()));
        assertThat(roll(here).voteKeys()).containsExactly("community");
        assertThat(needs.read(need).state()).isEqualTo(EntryState.WITHDRAWN);
        assertThatThrownBy(() -> current.as(here.stranger(), () -> needs.list(here.area().id(), here.other(), Town.words(Kind.VENUE, "又要"),
                Town.served(), ""))).as("its contact speaks for nobody any more").isInstanceOf(AccessRefused.class);
        assertThatThrownBy(() -> current.as(here.contact(), () -> resources.list(here.area().id(), here.unit(), Town.words(Kind.VENUE, "又有"), "", "")))
                .as("it settles, and begins nothing").isInstanceOf(Refusal.class);
        current.as(here.contact(), () -> agreements.decline(open, "搬走了"));
    }

    /** Three sides: one withdraws, so two are the base, and one of them alone is not more than half. */
    @Test
    void whoWithdrawsLeavesTheBase() {
        Town.Folk here = town.settle();
        Body body = bodies.get(ConferenceBody.ID);
        BodyRules rules = body.rules(here.area().id(), given.today(), Body.MEMBERS);
        String one = "unit:" + here.unit();
        String other = "unit:" + here.other();
        Finding both = body.decide(rules, new Count(roll(here), Set.of("community", one), Set.of(other), 2, 0, 0));
        assertThat(both.base()).isEqualTo(2);
        assertThat(both.outcome()).isEqualTo(Finding.Outcome.PASSED);
        assertThat(body.decide(rules, new Count(roll(here), Set.of(one), Set.of(other), 1, 0, 0)).outcome()).isEqualTo(Finding.Outcome.NO_QUORUM);
        assertThat(body.decide(rules, new Count(roll(here), Set.of(one), Set.of("community", other), 1, 0, 0)).outcome())
                .as("all whom it concerns").isEqualTo(Finding.Outcome.PASSED);
    }

    private Roll roll(Town.Folk here) {
        return bodies.get(ConferenceBody.ID).roll(here.area().id(), given.today(), Body.MEMBERS);
    }

    private void join(Town.Folk here, long unit, Actor person) {
        String code = current.as(here.worker(), () -> contacts.name(unit, person.name(), ""));
        current.as(person, () -> contacts.join(here.area().id(), code, given.today()));
    }

    @Test
    void needsWithoutAnAnswerComeOntoTheAgenda() {
        Town.Folk here = town.settle();
        long need = town.need(here);
        assertThat(agendas.of(here.area().id())).extracting(Agendas.Proposal::key).containsExactly("need-" + need);
        long meeting = current.as(here.worker(), () -> conferences.convene(here.area().id(), "第一季度联席会议", List.of("need-" + need), "车位\n\n"));
        current.as(here.worker(), () -> meetings.notice(meeting, new MeetingNotice(given.today().plusDays(5).atTime(9, 0), "一楼", given.today(), "")));
        assertThat(conferences.of(here.area().id())).hasSize(1).first().satisfies(one -> assertThat(one.items()).hasSize(2));
        assertThat(conferences.last(here.area().id())).contains(given.today().plusDays(5));
    }

    @Test
    void takenOutAndPutBackNothingIsLost() {
        Town.Folk here = town.settle();
        long need = current.as(here.resident(), () -> needs.raise(here.area().id(), Town.words(Kind.VENUE, "一间屋"), Town.served()));
        given.plugin("cobuilding", here.area(), false);
        assertThat(current.as(here.worker(), () -> toDos.of(here.area().id()))).noneMatch(one -> one.dossier().startsWith("cobuilding/"));
        given.plugin("cobuilding", here.area(), true);
        assertThat(current.as(here.worker(), () -> toDos.of(here.area().id()))).anyMatch(one -> one.dossier().equals("cobuilding/need/" + need));
    }

    @Test
    void theNextIsDueAQuarterAfterAndRemindedAMonthBefore() {
        Town.Folk here = town.settle();
        LocalDate due = conferences.due(here.area().id()).orElseThrow();
        assertThat(due).isAfterOrEqualTo(given.today().plusMonths(3));
        assertThat(current.as(here.worker(), () -> toDos.of(here.area().id()))).noneMatch(one -> one.link().contains("conference/convene"));
        assertThat(time.on(due.minusDays(20), () -> current.as(here.worker(), () -> toDos.of(here.area().id()))))
                .anyMatch(one -> one.link().contains("conference/convene") && due.equals(one.due()));
    }
}
