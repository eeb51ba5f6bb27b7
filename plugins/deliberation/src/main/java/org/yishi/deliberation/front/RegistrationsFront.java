package org.yishi.deliberation.front;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.yishi.deliberation.consultation.AreasBelow;
import org.yishi.deliberation.consultation.Consultation;
import org.yishi.deliberation.consultation.Stage;
import org.yishi.deliberation.consultation.StageLine;
import org.yishi.deliberation.draw.Draw;
import org.yishi.deliberation.draw.DrawRepository;
import org.yishi.deliberation.draw.DrawState;
import org.yishi.portal.front.FrontItem;
import org.yishi.portal.front.FrontItem.Doing;
import org.yishi.portal.front.FrontItem.Part;
import org.yishi.portal.front.FrontItem.Picture;
import org.yishi.portal.front.FrontItem.Stages;
import org.yishi.portal.front.FrontSource;
import org.yishi.portal.text.Texts;

/** Deliberations for which people may register, on the community's page; one query. */
@ApplicationScoped
public class RegistrationsFront implements FrontSource {

    @Inject
    private DrawRepository draws;
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
        LocalDate today = LocalDate.now(clock);
        return draws.running(below.placeIds(areaId)).entrySet().stream().filter(each -> each.getKey().state() == DrawState.OPEN
                && !today.isAfter(each.getKey().registerTo())).map(each -> item(each.getKey(), each.getValue())).toList();
    }

    private FrontItem item(Draw draw, Consultation one) {
        List<Stage> way = StageLine.way(one.form());
        return FrontItem.of(Part.RUNNING, Picture.TALK, one.topic().title(), "/deliberation/seat/show?id=" + one.id())
                .at(new Stages(texts.get("deliberation.stage." + one.stage()), way.indexOf(one.stage()), way.size()))
                .saying(texts.get("deliberation.seat.show.registerUntil", draw.registerTo()))
                .toDo(new Doing(texts.get("deliberation.seat.show.register"), "/deliberation/seat/volunteer?id=" + one.id(), draw.registerTo()));
    }
}
