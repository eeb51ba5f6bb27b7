package org.yishi.portal.body;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.UserTransaction;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.yishi.portal.access.Actor;
import org.yishi.portal.area.Area;
import org.yishi.portal.area.AreaKind;
import org.yishi.portal.body.Finding.Outcome;
import org.yishi.portal.people.IdentityLevel;
import org.yishi.portal.people.Role;
import org.yishi.testkit.Given;
import org.yishi.testkit.PortalTest;

/** Rolls from capacities and registers, and the law of the day. */
@PortalTest
class BodiesIT {

    private static final LocalDate THEN = LocalDate.of(2020, 1, 1);
    private static final LocalDate OLD_LAW = LocalDate.of(2025, 12, 31);
    private static final LocalDate NEW_LAW = LocalDate.of(2026, 1, 1);

    @Inject
    private Given given;
    @Inject
    private Bodies bodies;
    @Inject
    private UserTransaction transaction;
    @PersistenceContext(unitName = "portal")
    private EntityManager em;

    private Area here;

    @BeforeEach
    void aCommunity() {
        here = given.community();
    }

    /** Written past the funnel, the rows would be found by every check of the records. */
    @AfterEach
    void takeBackWhatNoActWrote() throws Exception {
        sql("delete from portal_residence where area_id = ?", here.id());
        sql("delete from portal_household where area_id = ?", here.id());
    }

    private Actor holds(Actor person, Role role, LocalDate to) {
        return given.with(person, role, here, THEN, to);
    }

    private Actor somebody(Role... roles) {
        Actor person = given.person(IdentityLevel.L3);
        List.of(roles).forEach(role -> holds(person, role, null));
        return person;
    }

    private Roll roll(String body, LocalDate day, String basis) {
        return bodies.get(body).roll(here.id(), day, basis);
    }

    @Test
    void whoSitsOnBothCommitteesCountsOnce() {
        Actor both = somebody(Role.PARTY_ORGANISATION_MEMBER, Role.COMMITTEE_MEMBER);
        somebody(Role.PARTY_ORGANISATION_MEMBER);
        somebody(Role.COMMITTEE_MEMBER);
        Roll roll = roll("JOINT_COMMITTEES", NEW_LAW, Body.MEMBERS);
        assertThat(roll.base()).isEqualTo(3);
        assertThat(roll.member(both.personId()).orElseThrow().groups()).isEqualTo(Set.of("PARTY_COMMITTEE", "COMMITTEE"));
    }

    @Test
    void anOfficeCountsOnTheDaysOfItsTerm() {
        holds(given.person(IdentityLevel.L3), Role.COMMITTEE_MEMBER, OLD_LAW);
        assertThat(roll("RESIDENTS_COMMITTEE", OLD_LAW, Body.MEMBERS).base()).isEqualTo(1);
        assertThat(roll("RESIDENTS_COMMITTEE", NEW_LAW, Body.MEMBERS).base()).isZero();
    }

    @Test
    void aCommitteeMemberWhoIsRepresentativeCountsOnTheCommitteesSide() {
        Actor both = somebody(Role.COMMITTEE_MEMBER, Role.RESIDENTS_REPRESENTATIVE);
        for (int i = 0; i < 4; i++) {
            somebody(Role.RESIDENTS_REPRESENTATIVE);
        }
        Roll roll = roll("REPRESENTATIVES", NEW_LAW, Body.MEMBERS);
        assertThat(roll.base()).isEqualTo(5);
        assertThat(decide("REPRESENTATIVES", roll, 5, 5)).isEqualTo(Outcome.PASSED);
        holds(both, Role.PARTY_MEMBER, null);
        somebody(Role.COMMITTEE_MEMBER);
        assertThat(decide("REPRESENTATIVES", roll("REPRESENTATIVES", NEW_LAW, Body.MEMBERS), 6, 6)).isEqualTo(Outcome.INVALID_COMPOSITION);
    }

    private Outcome decide(String id, Roll roll, int present, int votesFor) {
        Body body = bodies.get(id);
        return body.decide(body.rules(here.id(), roll.day(), roll.basis()), new Count(roll,
                Set.copyOf(roll.voteKeys().stream().limit(present).toList()), Set.of(), votesFor, 0, 0)).outcome();
    }

    @Test
    void representativesNeedTwoThirdsThereAndMoreThanHalfOfThem() {
        somebody(Role.COMMITTEE_MEMBER);
        for (int i = 0; i < 8; i++) {
            somebody(Role.RESIDENTS_REPRESENTATIVE);
        }
        Roll roll = roll("REPRESENTATIVES", NEW_LAW, Body.MEMBERS);
        assertThat(decide("REPRESENTATIVES", roll, 5, 5)).isEqualTo(Outcome.NO_QUORUM);
        assertThat(decide("REPRESENTATIVES", roll, 6, 3)).isEqualTo(Outcome.REJECTED);
        assertThat(decide("REPRESENTATIVES", roll, 6, 4)).isEqualTo(Outcome.PASSED);
    }

    @Test
    void partyMembersAreMeasuredOnAllOfThem() {
        for (int i = 0; i < 10; i++) {
            somebody(Role.PARTY_MEMBER);
        }
        Roll roll = roll("PARTY_MEMBERS", NEW_LAW, Body.MEMBERS);
        assertThat(decide("PARTY_MEMBERS", roll, 5, 5)).isEqualTo(Outcome.REJECTED);
        assertThat(decide("PARTY_MEMBERS", roll, 6, 6)).isEqualTo(Outcome.PASSED);
    }

    @Test
    void partyMembersWithoutAVoteAreCalledAndCountNowhere() {
        for (int i = 0; i < 10; i++) {
            somebody(Role.PARTY_MEMBER);
        }
        Actor onProbation = somebody(Role.PARTY_MEMBER_WITHOUT_VOTE);
        Actor admitted = somebody(Role.PARTY_MEMBER_WITHOUT_VOTE, Role.PARTY_MEMBER);
        Roll roll = roll("PARTY_MEMBERS", NEW_LAW, Body.MEMBERS);
        assertThat(roll.base()).isEqualTo(11);
        assertThat(roll.member(onProbation.personId()).orElseThrow().mayVote()).isFalse();
        assertThat(roll.member(admitted.personId()).orElseThrow().mayVote()).isTrue();
        assertThat(decide("PARTY_MEMBERS", roll, 5, 5)).as("five of eleven").isEqualTo(Outcome.NO_QUORUM);
        assertThat(decide("PARTY_MEMBERS", roll, 6, 6)).isEqualTo(Outcome.PASSED);
    }

    @Test
    void theLawIsThatOfTheDayOfTheMeeting() {
        Body assembly = bodies.get("RESIDENTS_ASSEMBLY");
        assertThat(assembly.rules(here.id(), OLD_LAW, "HOUSEHOLDS").ruleId()).isEqualTo("assembly.residents@JWH_2018:HOUSEHOLDS");
        assertThat(assembly.rules(here.id(), NEW_LAW, "HOUSEHOLDS").ruleId()).isEqualTo("assembly.residents@JWH_2025:HOUSEHOLDS");
        assertThat(assembly.rules(here.id(), OLD_LAW, "ALL_RESIDENTS").demand().get("RESIDENTS").threshold().toString()).isEqualTo(">= 1/5");
        assertThat(assembly.rules(here.id(), NEW_LAW, "ALL_RESIDENTS").demand().get("RESIDENTS").threshold().toString()).isEqualTo(">= 1/10");
        Area village = given.area(AreaKind.VILLAGE, null);
        assertThat(assembly.rules(village.id(), NEW_LAW, "HOUSEHOLDS").quorum().threshold().toString()).isEqualTo(">= 2/3");
    }

    @Test
    void adultsAreCountedByTheirAgeOnTheDay() throws Exception {
        Actor youth = somebody(Role.RESIDENT);
        bornOn(youth, LocalDate.of(2008, 2, 29));
        assertThat(roll("RESIDENTS_ASSEMBLY", LocalDate.of(2026, 2, 27), "ALL_RESIDENTS").base()).isZero();
        assertThat(roll("RESIDENTS_ASSEMBLY", LocalDate.of(2026, 2, 28), "ALL_RESIDENTS").base()).isEqualTo(1);
    }

    @Test
    void aHouseholdIsOneVoteWhoeverComes() throws Exception {
        Actor one = somebody(Role.RESIDENT);
        Actor other = somebody(Role.RESIDENT);
        Actor alone = somebody(Role.RESIDENT);
        long family = household("甲", one, other);
        long single = household("乙", alone);
        Roll roll = roll("RESIDENTS_ASSEMBLY", NEW_LAW, "HOUSEHOLDS");
        assertThat(roll.voteKeys()).containsExactlyInAnyOrder("household:" + family, "household:" + single);
        assertThat(roll.members()).hasSize(3);
    }

    @Test
    void aBodyOfAPluginAppearsByItself() {
        assertThat(bodies.in(here.id())).extracting(Body::id).contains("RESIDENTS_ASSEMBLY").doesNotContain(CouncilOfElders.ID);
        assertThat(bodies.in(given.area(AreaKind.GRID, here).id())).extracting(Body::id).containsExactly(CouncilOfElders.ID);
        Roll roll = roll(CouncilOfElders.ID, NEW_LAW, Body.MEMBERS);
        assertThat(decide(CouncilOfElders.ID, roll, 2, 2)).isEqualTo(Outcome.PASSED);
    }

    @Test
    void whatARollWritesItReadsAgain() {
        somebody(Role.PARTY_ORGANISATION_MEMBER, Role.COMMITTEE_MEMBER);
        Roll roll = roll("JOINT_COMMITTEES", NEW_LAW, Body.MEMBERS);
        Roll again = Roll.parse(roll.bodyId(), roll.basis(), roll.areaId(), roll.day(), roll.text());
        assertThat(again).isEqualTo(roll);
        assertThat(again.digest()).isEqualTo(roll.digest());
    }

    private void bornOn(Actor person, LocalDate day) throws Exception {
        sql("update portal_person set birth_date = ? where id = ?", day, person.personId());
    }

    private long household(String number, Actor... members) throws Exception {
        sql("insert into portal_household (area_id, number, kind, residents_group, valid_from, version) values (?, ?, 'USUAL', '', ?, 1)",
                here.id(), number, THEN);
        long id = ((Number) em.createNativeQuery("select id from portal_household where area_id = ? and number = ?")
                .setParameter(1, here.id()).setParameter(2, number).getSingleResult()).longValue();
        for (Actor member : members) {
            sql("insert into portal_residence (area_id, person_id, household_id, relation, representative, valid_from, version)"
                    + " values (?, ?, ?, '', 0, ?, 1)", here.id(), member.personId(), id, THEN);
        }
        return id;
    }

    private void sql(String statement, Object... parameters) throws Exception {
        transaction.begin();
        var query = em.createNativeQuery(statement);
        for (int i = 0; i < parameters.length; i++) {
            query.setParameter(i + 1, parameters[i]);
        }
        query.executeUpdate();
        transaction.commit();
    }
}
