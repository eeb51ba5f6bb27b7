package org.yishi.deliberation.front;

import java.util.List;

import org.yishi.deliberation.topic.TopicLine;
import org.yishi.deliberation.topic.TopicState;
import org.yishi.deliberation.topic.Topics;
import org.yishi.portal.front.FrontFigure;
import org.yishi.portal.front.FrontItem;
import org.yishi.portal.front.FrontItem.Doing;
import org.yishi.portal.front.FrontItem.Part;
import org.yishi.portal.front.FrontItem.Picture;
import org.yishi.portal.front.FrontItem.Stages;
import org.yishi.portal.front.FrontSource;
import org.yishi.portal.text.Texts;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** The topics that most people support and that one can still support, on the community's page; two queries, and two for the number. */
@ApplicationScoped
public class TopicsFront implements FrontSource {

    private static final int MOST = 2;
    private static final int STEPS = 3;

    @Inject
    private Topics topics;
    @Inject
    private Texts texts;

    @Override
    public String pluginId() {
        return "deliberation";
    }

    @Override
    public List<FrontItem> items(long areaId) {
        return topics.supportable(List.of(areaId)).stream().limit(MOST).map(this::item).toList();
    }

    private FrontItem item(TopicLine line) {
        String said = line.topic().petition().isReached() ? texts.get("deliberation.topic.front.binding", line.supporters())
                : texts.get("deliberation.topic.front.supporters", line.supporters(), line.topic().petition().needed());
        return FrontItem.of(Part.RUNNING, Picture.TALK, line.title(), "/deliberation/topic/show?id=" + line.id()).saying(said)
                .at(new Stages(texts.get("deliberation.topic.state." + line.state()), line.state() == TopicState.SUBMITTED ? 0 : 1, STEPS))
                .toDo(new Doing(texts.get("deliberation.topic.front.support"), "/deliberation/topic/support?id=" + line.id(), null));
    }

    @Override
    public List<FrontFigure> figures(long areaId) {
        return List.of(new FrontFigure(texts.get("deliberation.topic.front.open"), topics.supportable(List.of(areaId)).size(),
                "/deliberation/topic/list?area=" + areaId + "&show=OPEN"));
    }
}
