package org.yishi.deliberation.front;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.yishi.deliberation.consultation.AreasBelow;
import org.yishi.deliberation.consultation.Consultation;
import org.yishi.deliberation.consultation.Stage;
import org.yishi.deliberation.consultation.StageLine;
import org.yishi.deliberation.follow.ActionItem;
import org.yishi.deliberation.follow.ActionRepository;
import org.yishi.deliberation.follow.ActionState;
import org.yishi.deliberation.follow.FeedbackReport;
import org.yishi.deliberation.follow.FeedbackRepository;
import org.yishi.portal.front.FrontFigure;
import org.yishi.portal.front.FrontItem;
import org.yishi.portal.front.FrontItem.Doing;
import org.yishi.portal.front.FrontItem.Part;
import org.yishi.portal.front.FrontItem.Picture;
import org.yishi.portal.front.FrontItem.Stages;
import org.yishi.portal.front.FrontSource;
import org.yishi.portal.text.Texts;

/** Promises kept (说到做到) on the community's page: what is being carried out, what waits for people's grades, how much is done. */
@ApplicationScoped
public class PromisesFront implements FrontSource {

    @Inject
    private ActionRepository actions;
    @Inject
    private FeedbackRepository feedbacks;
    @Inject
    private AreasBelow below;
    @Inject
    private Texts texts;
    @Inject
    private Clock clock;

    @Override
    public String pluginId() {
        return "deliberation";
    }

    @Override
    public List<FrontItem> items(long areaId) {
        List<Consultation> followed = actions.standing(below.placeIds(areaId), Set.of(Stage.ROUTED, Stage.IMPLEMENTING, Stage.FEEDBACK));
        List<Long> ids = followed.stream().map(Consultation::id).toList();
        Map<Long, List<ActionItem>> items = actions.ofConsultations(ids).stream().collect(Collectors.groupingBy(ActionItem::consultationId));
        Map<Long, List<FeedbackReport>> reports = feedbacks.ofConsultations(ids).stream().filter(FeedbackReport::isLive).filter(FeedbackReport::isPublic)
                .collect(Collectors.groupingBy(FeedbackReport::consultationId));
        return followed.stream().map(one -> item(one, items.getOrDefault(one.id(), List.of()), reports.getOrDefault(one.id(), List.of()))).toList();
    }

    private FrontItem item(Consultation one, List<ActionItem> items, List<FeedbackReport> reports) {
        LocalDate today = LocalDate.now(clock);
        FrontItem item = FrontItem.of(Part.RUNNING, Picture.DECIDE, one.topic().title(), "/deliberation/consultation/show?id=" + one.id())
                .at(new Stages(texts.get("deliberation.stage." + one.stage()), StageLine.way(one.form()).indexOf(one.stage()), StageLine.way(one.form()).size()))
                .saying(texts.get(items.stream().anyMatch(each -> each.overdueOn(today)) ? "deliberation.front.late" : "deliberation.front.kept",
                        items.stream().filter(each -> each.state() == ActionState.DONE).count(), items.size(),
                        items.stream().filter(each -> each.overdueOn(today)).count()));
        return reports.stream().reduce((first, last) -> last).filter(report -> one.stage() == Stage.FEEDBACK && !today.isAfter(report.evaluateTo()))
                .map(report -> item.toDo(new Doing(texts.get("deliberation.follow.evaluate"), "/deliberation/follow/evaluate?id=" + one.id(),
                        report.evaluateTo()))).orElse(item);
    }

    @Override
    public List<FrontFigure> figures(long areaId) {
        return List.of(new FrontFigure(texts.get("deliberation.front.done"), actions.count(below.placeIds(areaId), ActionState.DONE),
                "/deliberation/consultation/list?area=" + areaId));
    }
}
