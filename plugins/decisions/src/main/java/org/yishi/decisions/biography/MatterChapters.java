package org.yishi.decisions.biography;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import org.yishi.decisions.matter.Matter;
import org.yishi.decisions.matter.Stage;
import org.yishi.decisions.reading.Reading;
import org.yishi.decisions.reading.Readings;
import org.yishi.decisions.reading.StepLine;
import org.yishi.portal.access.NotFound;
import org.yishi.portal.biography.BiographySource;
import org.yishi.portal.biography.CaseMoments;
import org.yishi.portal.biography.Chapter;
import org.yishi.portal.biography.Chapter.Moment;
import org.yishi.portal.procedure.StageView;
import org.yishi.portal.text.Texts;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** What a decision tells of itself in the biography of an issue: its steps with their numbers as soon as they are public, begin and end of the work. */
@ApplicationScoped
public class MatterChapters implements BiographySource {

    @Inject
    private Readings readings;
    @Inject
    private Texts texts;

    @Override
    public String pluginId() {
        return "decisions";
    }

    @Override
    public Optional<Chapter> chapter(String dossier) {
        if (!dossier.startsWith(Matter.DOSSIERS)) {
            return Optional.empty();
        }
        try {
            return Optional.of(told(readings.of(Long.parseLong(dossier.substring(Matter.DOSSIERS.length())))));
        } catch (NotFound none) {
            return Optional.empty();
        }
    }

    private Chapter told(Reading reading) {
        Matter matter = reading.matter();
        List<Moment> moments = new ArrayList<>(reading.course().stages().stream().filter(StageView::tookPlace)
                .map(stage -> Moment.of(stage.heldOn(), said(stage, reading.current().get(stage.name())))).toList());
        if (moments.isEmpty()) {
            moments.add(Moment.of(reading.course().begunOn(), texts.get("decisions.matter.stage.DRAFT")));
        }
        add(moments, matter.begunOn(), "decisions.biography.begun");
        if (reading.money().completion() != null) {
            add(moments, reading.money().completion().finishedOn(), "decisions.biography.finished");
        }
        moments.sort(Comparator.comparing(Moment::on));
        return new Chapter(matter.dossier(), matter.areaId(), texts.get("decisions.biography.kind"), matter.subject().title(),
                "/decisions/matter/show?id=" + matter.id(), texts.get("decisions.matter.stage." + matter.stage()),
                matter.stage().isFinal() || matter.stage() == Stage.ARCHIVED, moments, List.of(), Optional.empty());
    }

    private String said(StageView stage, StepLine line) {
        String said = CaseMoments.said(stage, texts);
        return line == null || !line.numbered() || line.step().numbers().votesFor() == null ? said
                : texts.get("decisions.biography.numbers", said, line.step().numbers().base(), line.step().numbers().present(), line.step().numbers().votesFor());
    }

    private void add(List<Moment> moments, LocalDate on, String key) {
        if (on != null) {
            moments.add(Moment.of(on, texts.get(key)));
        }
    }
}
