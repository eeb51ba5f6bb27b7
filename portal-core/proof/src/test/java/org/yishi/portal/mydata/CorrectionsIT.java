package org.yishi.portal.mydata;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;

import org.junit.jupiter.api.Test;

import org.yishi.portal.access.Actor;
import org.yishi.portal.access.CurrentActor;
import org.yishi.portal.area.Area;
import org.yishi.portal.mydata.Corrections.What;
import org.yishi.portal.people.Role;
import org.yishi.testkit.Given;
import org.yishi.testkit.PortalTest;
import org.yishi.testkit.Told;

/** That somebody who says that a register is wrong hears what came of it. */
@PortalTest
class CorrectionsIT {

    @Inject
    private Given given;
    @Inject
    private Corrections corrections;
    @Inject
    private Told told;
    @Inject
    private CurrentActor current;

    @Test
    void whoeverAskedIsToldThatItWasAnsweredAndNotWhatTheDataAre() {
        Area here = given.community();
        Actor resident = given.person(Role.RESIDENT, here);
        Actor worker = given.person(Role.COMMITTEE_WORKER, here);
        current.as(resident, () -> corrections.ask(here.id(), What.DWELLING, "2栋1单元302", "不动产权证"));
        assertThat(told.to(resident)).isEmpty();
        long asked = current.as(worker, () -> corrections.waiting(here.id())).get(0).id();
        current.as(worker, () -> corrections.answer(asked, true, "已在名册里改好。"));
        assertThat(told.to(resident)).singleElement().satisfies(line -> assertThat(line).contains("更正“住址”", "已经答复").doesNotContain("302"));
    }
}
