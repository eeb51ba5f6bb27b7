package org.yishi.decisions.demo;

import java.time.LocalDate;
import java.util.List;

import org.yishi.decisions.disclosure.DisclosureText;
import org.yishi.decisions.disclosure.Disclosures;
import org.yishi.decisions.matter.Drafts;
import org.yishi.decisions.matter.Matter;
import org.yishi.decisions.matter.Stage;
import org.yishi.decisions.opinion.Opinion;
import org.yishi.decisions.opinion.Opinions;
import org.yishi.decisions.opinion.Supervisors;
import org.yishi.decisions.plan.Plans;
import org.yishi.decisions.step.Step;
import org.yishi.decisions.step.Steps;
import org.yishi.portal.access.CurrentActor;
import org.yishi.portal.area.Area;
import org.yishi.portal.area.Areas;
import org.yishi.portal.demo.DemoCommunity;
import org.yishi.portal.notice.Notices;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Leads an invented matter from the suggestion through its steps, as the worker (the current actor) who enters everything from paper. */
@ApplicationScoped
public class Story {

    @Inject
    private Drafts drafts;
    @Inject
    private Plans plans;
    @Inject
    private PaperTrail papers;
    @Inject
    private Steps steps;
    @Inject
    private Opinions opinions;
    @Inject
    private Supervisors supervisors;
    @Inject
    private Disclosures disclosures;
    @Inject
    private DisclosureText texts;
    @Inject
    private Notices notices;
    @Inject
    private Samples samples;
    @Inject
    private Areas areas;
    @Inject
    private CurrentActor current;

    /** Suggested on that day, and proposed, consulted on and reviewed within the next weeks. @return id of the matter */
    long reviewed(DemoCommunity demo, Sample sample, LocalDate day) {
        long place = areas.byCode(sample.place()).map(Area::id).orElse(0L);
        long id = drafts.open(demo.areaId(), sample.subject(place), day);
        samples.mark(id);
        plans.write(id, sample.plan());
        drafts.submit(id, day.plusDays(2));
        met(demo, sample, id, day.plusDays(5), new PaperTrail.Count(0, 0, 0));
        met(demo, sample, id, day.plusDays(12), new PaperTrail.Count(1, 0, 1));
        plans.circulate(id, day.plusDays(14));
        met(demo, sample, id, day.plusDays(20), new PaperTrail.Count(4, 1, 1));
        return id;
    }

    /** A body met; the supervision committee spoke the day after. */
    void met(DemoCommunity demo, Sample sample, long id, LocalDate day, PaperTrail.Count count) {
        Matter matter = drafts.work(id);
        papers.met(demo, matter, sample, day, count);
        spoken(demo, sample, id, matter.stage(), day.plusDays(1));
    }

    /** The disclosure that is due was read by the supervision committee and hangs since that day. @return id of the notice */
    long posted(DemoCommunity demo, Sample sample, long id, LocalDate day) {
        Matter matter = drafts.work(id);
        long notice = disclosures.prepare(id, texts.of(matter));
        spoken(demo, sample, id, matter.stage(), day);
        notices.checkPrivacy(notice);
        notices.publish(notice, day, samples.keep(demo.areaId(), matter.dossier(), "公示栏（开始）.png", Drawing.board(notice * 2)).id());
        return notice;
    }

    /** It was taken down on the first day on which that was lawful. @return that day */
    LocalDate takenDown(DemoCommunity demo, long id, long notice) {
        LocalDate day = notices.view(notice).period().lastDay().plusDays(1);
        notices.close(notice, day, samples.keep(demo.areaId(), drafts.work(id).dossier(), "公示栏（期满）.png",
                Drawing.board(notice * 2 + 1)).id());
        return day;
    }

    private void spoken(DemoCommunity demo, Sample sample, long id, Stage stage, LocalDate day) {
        List<Step> taken = steps.of(id);
        Sample.Said said = sample.opinion(stage);
        current.as(demo.supervisor(), () -> opinions.give(id, taken.get(taken.size() - 1).id(), said.verdict(), said.body(),
                List.copyOf(supervisors.on(demo.areaId(), day).keySet()), day));
        if (!said.answer().isEmpty()) {
            List<Opinion> criticised = opinions.watch(id).criticised();
            opinions.answer(id, criticised.get(criticised.size() - 1).id(), said.answer());
        }
    }
}
