package org.yishi.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;

import org.junit.jupiter.api.Test;

import org.yishi.portal.access.Actor;
import org.yishi.portal.area.Area;
import org.yishi.portal.area.AreaKind;
import org.yishi.portal.area.Areas;
import org.yishi.portal.people.People;
import org.yishi.portal.people.Role;

@PortalTest
class GivenIT {

    @Inject
    private Given given;
    @Inject
    private Areas areas;
    @Inject
    private People people;

    @Test
    void aCommunityLiesInAStreetOfItsOwn() {
        Area here = given.community();
        assertThat(areas.lineage(here.id())).extracting(Area::kind).containsExactly(AreaKind.STREET, AreaKind.COMMUNITY);
        assertThat(given.community().parentId()).isNotEqualTo(here.parentId());
    }

    @Test
    void aPersonHoldsTheRoleThereAndBelow() {
        Area here = given.community();
        Area compound = given.area(AreaKind.COMPOUND, here);
        Actor worker = given.person(Role.COMMITTEE_WORKER, here);
        assertThat(people.holds(worker.personId(), Role.COMMITTEE_WORKER, compound.id())).isTrue();
        assertThat(people.holds(worker.personId(), Role.COMMITTEE_WORKER, given.community().id())).isFalse();
    }

    @Test
    void aTermThatIsOverGivesNothing() {
        Area here = given.community();
        Actor former = given.with(given.person(Role.RESIDENT, here), Role.COMMITTEE_MEMBER, here, given.today().minusYears(5),
                given.today().minusDays(1));
        assertThat(people.holds(former.personId(), Role.COMMITTEE_MEMBER, here.id())).isFalse();
        assertThat(people.holds(former.personId(), Role.RESIDENT, here.id())).isTrue();
    }
}
