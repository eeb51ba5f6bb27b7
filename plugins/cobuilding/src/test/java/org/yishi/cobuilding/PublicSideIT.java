package org.yishi.cobuilding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import jakarta.inject.Inject;

import org.junit.jupiter.api.Test;

import org.yishi.cobuilding.agreement.AgreementChapters;
import org.yishi.cobuilding.agreement.Agreements;
import org.yishi.cobuilding.desk.OwnRecords;
import org.yishi.cobuilding.entry.Kind;
import org.yishi.cobuilding.need.Need;
import org.yishi.cobuilding.need.Needs;
import org.yishi.cobuilding.paper.Scan;
import org.yishi.cobuilding.promise.PromiseRepository;
import org.yishi.cobuilding.promise.Promises;
import org.yishi.portal.access.CurrentActor;
import org.yishi.portal.biography.Chapter;
import org.yishi.portal.mydata.Held;
import org.yishi.testkit.Finding;
import org.yishi.testkit.Given;
import org.yishi.testkit.PortalTest;

/** What everybody may know: in the biography, the search and the person's own data. */
@PortalTest
class PublicSideIT {

    @Inject
    private Town town;
    @Inject
    private Given given;
    @Inject
    private Finding finding;
    @Inject
    private AgreementChapters chapters;
    @Inject
    private Agreements agreements;
    @Inject
    private PromiseRepository promises;
    @Inject
    private Promises keeping;
    @Inject
    private OwnRecords records;
    @Inject
    private Needs needs;
    @Inject
    private CurrentActor current;

    @Test
    void theBiographyTellsPromisesOnceBothHaveSigned() {
        Town.Folk here = town.settle();
        long id = town.draft(here, given.today());
        Chapter draft = chapters.chapter("cobuilding/agreement/" + id).orElseThrow();
        assertThat(draft.title()).as("that there is one is public, its words are not").isEqualTo("操场协议");
        assertThat(draft.promises()).isEmpty();
        assertThat(draft.link()).isEmpty();
        assertThat(draft.ended()).isFalse();
        current.as(here.worker(), () -> agreements.decline(id, "场地要修"));
        Chapter declined = chapters.chapter("cobuilding/agreement/" + id).orElseThrow();
        assertThat(declined.ended()).isTrue();
        assertThat(declined.moments()).extracting(Chapter.Moment::text).last().isEqualTo("与一中没有谈成");
        Chapter active = chapters.chapter("cobuilding/agreement/" + town.active(here, given.today())).orElseThrow();
        assertThat(active.moments()).hasSize(3);
        assertThat(active.promises()).hasSize(2).allSatisfy(one -> assertThat(one.keptOn()).isNull());
        assertThat(chapters.chapter("decisions/matter/1")).isEmpty();
        assertThat(chapters.chapter("cobuilding/agreement/999999")).isEmpty();
    }

    @Test
    void whatIsReportedAsDoneIsNotBrokenWhileTheOtherSideHasNotAnswered() {
        Town.Folk here = town.settle();
        long id = town.active(here, given.today());
        long ofUnit = promises.of(List.of(id)).stream().filter(one -> one.isByUnit()).findFirst().orElseThrow().id();
        current.as(here.contact(), () -> keeping.report(id, ofUnit, "开了门", given.today(), Scan.NONE));
        assertThat(reported(id)).hasSize(1).allSatisfy(one -> assertThat(one.isBroken(one.due().plusDays(1))).isFalse());
        current.as(here.worker(), () -> keeping.dispute(id, ofUnit, promises.get(id, ofUnit).reportDigest(), "门锁着"));
        assertThat(reported(id)).isEmpty();
    }

    private List<Chapter.Promise> reported(long id) {
        return chapters.chapter("cobuilding/agreement/" + id).orElseThrow().promises().stream().filter(Chapter.Promise::reported).toList();
    }

    @Test
    void wordsOfADraftAreNotFound() {
        Town.Folk here = town.settle();
        town.draft(here, given.today());
        assertThat(finding.titles("周末开门", here.area())).isEmpty();
        assertThat(finding.titles("操场协议", here.area())).doesNotContain("操场协议");
        town.active(here, given.today());
        assertThat(finding.titles("周末开门", here.area())).containsExactly("操场协议");
    }

    @Test
    void everybodySeesWhatIsHeldAboutThem() {
        Town.Folk here = town.settle();
        long need = current.as(here.resident(), () -> needs.raise(here.area().id(), Town.words(Kind.VENUE, "一间屋"), Town.served()));
        assertThat(records.held(here.resident().personId())).extracting(Held::kind).containsExactly("cobuilding.mydata.kind.need");
        assertThat(records.held(here.contact().personId())).extracting(Held::kind).containsExactly("cobuilding.mydata.kind.contact");
        assertThat(records.ties(here.contact().personId(), given.today())).hasSize(1);
        assertThat(records.held(here.worker().personId())).isEmpty();
        assertThat(current.as(here.worker(), () -> needs.work(need)).isOfResident()).isTrue();
        assertThat(current.as(here.resident(), () -> needs.mine())).extracting(Need::id).containsExactly(need);
        assertThat(current.as(here.contact(), () -> needs.mine())).isEmpty();
    }
}
