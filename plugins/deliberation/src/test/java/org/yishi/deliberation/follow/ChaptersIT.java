package org.yishi.deliberation.follow;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.yishi.deliberation.biography.ConsultationChapters;
import org.yishi.deliberation.consultation.Consultation;
import org.yishi.deliberation.consultation.Drafts;
import org.yishi.deliberation.consultation.Topic;
import org.yishi.portal.access.Actor;
import org.yishi.portal.access.CurrentActor;
import org.yishi.portal.area.Area;
import org.yishi.portal.biography.Chapter;
import org.yishi.portal.biography.Chapter.Moment;
import org.yishi.portal.biography.Chapter.Promise;
import org.yishi.portal.biography.Tied;
import org.yishi.portal.biography.Ties;
import org.yishi.portal.people.Role;
import org.yishi.testkit.Given;
import org.yishi.testkit.PortalTest;

import jakarta.inject.Inject;

/** What a consultation tells in the biography of its issue. */
@PortalTest
class ChaptersIT {

    @Inject
    private Given given;
    @Inject
    private Followed followed;
    @Inject
    private Drafts drafts;
    @Inject
    private Actions actions;
    @Inject
    private ConsultationChapters chapters;
    @Inject
    private Ties ties;
    @Inject
    private CurrentActor current;

    @Test
    void itTellsItsStepsAndWhoPromisedWhatByWhen() {
        Area here = given.community();
        Actor worker = given.person(Role.COMMITTEE_WORKER, here);
        LocalDate today = given.today();
        long id = followed.adopted(here, worker);
        long item = followed.item(id, worker, today.plusDays(5));
        assertThat(told(id).promises()).as("before the list is handed over nothing is promised").isEmpty();
        current.as(worker, () -> actions.route(id));
        assertThat(told(id).promises()).containsExactly(new Promise("物业公司：东门装十个充电口", today.plusDays(5), null));
        followed.report(id, item, worker, ProgressKind.DELAY, today, today.plusDays(30));
        followed.report(id, item, worker, ProgressKind.DONE, today, null);
        assertThat(told(id).promises()).as("a new day does not make a promise of its own").containsExactly(new Promise("物业公司：东门装十个充电口", today.plusDays(5), today));
        assertThat(told(id).moments()).extracting(Moment::text).anyMatch(text -> text.contains("达成一致 1 条")).last().asString().contains("交办");
        assertThat(told(id).ended()).isFalse();
        assertThat(told(id).satisfaction()).isEmpty();
    }

    @Test
    void aDraftTellsNothing() {
        Area here = given.community();
        long id = current.as(given.person(Role.COMMITTEE_WORKER, here), () -> drafts.open(here.id(), Topic.of("东门", "太窄", "怎么改")));
        assertThat(chapters.chapter(Consultation.DOSSIERS + id)).isEmpty();
        assertThat(chapters.chapter("decisions/matter/" + id)).isEmpty();
    }

    @Test
    void theProcedureThatTookAPointUpIsTied() {
        Area here = given.community();
        Actor worker = given.person(Role.COMMITTEE_WORKER, here);
        long id = followed.adopted(here, worker);
        long point = followed.agreedPoint(id, worker);
        long item = current.as(worker, () -> actions.add(id, point, new ActionItem.Words("业主表决充电棚", "业委会", given.today().plusDays(9), null, "", Target.OWNERS_VOTE)));
        current.as(worker, () -> {
            actions.route(id);
            actions.handOver(id, item, "https://portal.example/neighborhood/vote/show?id=77");
        });
        assertThat(ties.after(Consultation.DOSSIERS + id)).extracting(Tied::dossier).isEqualTo(List.of("neighborhood/vote/77"));
    }

    private Chapter told(long id) {
        return chapters.chapter(Consultation.DOSSIERS + id).orElseThrow();
    }
}
