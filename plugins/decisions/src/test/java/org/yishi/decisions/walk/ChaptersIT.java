package org.yishi.decisions.walk;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;

import org.junit.jupiter.api.Test;
import org.yishi.decisions.biography.MatterChapters;
import org.yishi.decisions.matter.Category;
import org.yishi.decisions.matter.Drafts;
import org.yishi.decisions.matter.Source;
import org.yishi.decisions.matter.Stage;
import org.yishi.decisions.matter.Subject;
import org.yishi.portal.access.CurrentActor;
import org.yishi.portal.biography.Chapter;
import org.yishi.portal.biography.Chapter.Moment;
import org.yishi.portal.biography.Ties;
import org.yishi.testkit.PortalTest;

import jakarta.inject.Inject;

/** What a decision tells in the biography of its issue is what its own page tells. */
@PortalTest
class ChaptersIT {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);
    private static final String CONSULTATION = "deliberation/consultation/4711";

    @Inject
    private Town town;
    @Inject
    private Drafts drafts;
    @Inject
    private MatterChapters chapters;
    @Inject
    private Ties ties;
    @Inject
    private CurrentActor current;

    private Chapter told(long id) {
        return chapters.chapter("decisions/matter/" + id).orElseThrow();
    }

    @Test
    void aDraftTellsNothingAndIsTiedToNothing() {
        Town.Folk folk = town.settle();
        long id = town.draft(folk, DAY);
        assertThat(chapters.chapter("decisions/matter/" + id)).isEmpty();
    }

    @Test
    void numbersAreToldWhenThePageTellsThem() {
        Town.Folk folk = town.settle();
        long id = town.before(folk, Stage.DISCLOSE_RESOLUTION, DAY);
        assertThat(told(id).moments()).extracting(Moment::text).filteredOn(text -> text.contains("同意")).as("party members and representatives at once, the committees with the disclosure").hasSize(2);
        assertThat(told(id).moments()).extracting(Moment::on).isSorted();
        assertThat(told(id).ended()).isFalse();
    }

    @Test
    void whatItComesFromIsTiedOnceItIsSubmitted() {
        Town.Folk folk = town.settle();
        long id = current.as(folk.worker(), () -> drafts.open(folk.area().id(), Subject.of("加装扶手", Category.PROJECT, "老人多", Source.DELIBERATION,
                CONSULTATION, "协商过", 0, false), DAY));
        assertThat(ties.after(CONSULTATION)).isEmpty();
        town.plan(folk, id, 100_000);
        current.as(folk.worker(), () -> drafts.submit(id, DAY));
        assertThat(ties.after(CONSULTATION)).extracting(tied -> tied.title()).containsExactly("加装扶手");
    }
}
