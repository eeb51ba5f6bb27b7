package org.yishi.deliberation.front;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.yishi.deliberation.consultation.AreasBelow;
import org.yishi.deliberation.consultation.Consultation;
import org.yishi.deliberation.consultation.Consultations;
import org.yishi.deliberation.consultation.Stage;
import org.yishi.deliberation.consultation.StageLine;
import org.yishi.deliberation.participation.ParticipationRepository;
import org.yishi.portal.front.FrontFigure;
import org.yishi.portal.front.FrontItem;
import org.yishi.portal.front.FrontItem.Doing;
import org.yishi.portal.front.FrontItem.Part;
import org.yishi.portal.front.FrontItem.Picture;
import org.yishi.portal.front.FrontItem.Stages;
import org.yishi.portal.front.FrontSource;
import org.yishi.portal.text.Texts;

/** Consultations that are announced or gather opinions, on the community's page, those of its compounds too; two queries, and one for the number. */
@ApplicationScoped
public class ConsultationsFront implements FrontSource {

    @Inject
    private Consultations consultations;
    @Inject
    private AreasBelow below;
    @Inject
    private ParticipationRepository participation;
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
        List<Consultation> running = consultations.running(areaId);
        Map<Long, Long> voters = participation.roughVoters(running.stream().map(Consultation::id).toList());
        LocalDate today = LocalDate.now(clock);
        return running.stream().map(one -> item(one, one.stageOn(today), voters.getOrDefault(one.id(), 0L))).toList();
    }

    private FrontItem item(Consultation one, Stage stage, long voters) {
        FrontItem item = FrontItem.of(Part.RUNNING, Picture.TALK, one.topic().title(), "/deliberation/consultation/show?id=" + one.id())
                .at(new Stages(texts.get("deliberation.stage." + stage), StageLine.way(one.form()).indexOf(stage), StageLine.way(one.form()).size()));
        return stage != Stage.GATHERING ? item.saying(texts.get("deliberation.front.begins", one.gathering().from()))
                : item.saying(voters == 0 ? texts.get("deliberation.front.gathering") : texts.get("deliberation.front.voters", voters)).toDo(new Doing(texts.get("deliberation.takePart"),
                        "/deliberation/statement/vote?id=" + one.id(), one.gathering().to()));
    }

    @Override
    public List<FrontFigure> figures(long areaId) {
        int year = LocalDate.now(clock).getYear();
        return List.of(new FrontFigure(texts.get("deliberation.front.year"), participation.announcedIn(below.placeIds(areaId), year),
                "/deliberation/consultation/list?area=" + areaId));
    }
}
