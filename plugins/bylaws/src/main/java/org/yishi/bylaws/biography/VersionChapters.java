package org.yishi.bylaws.biography;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.yishi.bylaws.adoption.Rulings;
import org.yishi.bylaws.version.Adoption;
import org.yishi.bylaws.version.BylawVersion;
import org.yishi.bylaws.version.VersionRepository;
import org.yishi.portal.biography.BiographySource;
import org.yishi.portal.biography.Chapter;
import org.yishi.portal.biography.Chapter.Moment;
import org.yishi.portal.procedure.CaseView;
import org.yishi.portal.procedure.Cases;
import org.yishi.portal.procedure.StageView;
import org.yishi.portal.search.SearchSource;
import org.yishi.portal.text.Texts;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** The life of a version, from the motion to the day from which it holds. */
@ApplicationScoped
public class VersionChapters implements BiographySource {

    @Inject
    private VersionRepository versions;
    @Inject
    private Rulings rulings;
    @Inject
    private Cases cases;
    @Inject
    private Texts texts;

    @Override
    public String pluginId() {
        return "bylaws";
    }

    @Override
    public Optional<Chapter> chapter(String dossier) {
        return SearchSource.numbers(BylawVersion.DOSSIERS, List.of(dossier)).stream().findFirst().flatMap(versions::find).map(this::chapter);
    }

    private Chapter chapter(BylawVersion version) {
        CaseView course = cases.view(version.dossier());
        List<Moment> moments = new ArrayList<>();
        moments.add(Moment.of(course.begunOn(), texts.get("bylaws.biography.moved", texts.get("bylaws.initiator." + version.motion().initiator()))));
        for (String stage : List.of("CONSULTATION", "LEGALITY")) {
            course.stage(stage).filter(StageView::tookPlace).ifPresent(view -> moments.add(Moment.of(view.heldOn(), texts.get(view.labelKey()))));
        }
        if (version.isAdopted()) {
            Adoption by = version.adoption();
            moments.add(new Moment(by.on(), version.isArticlewise()
                    ? texts.get("bylaws.biography.byArticle", by.numbers().base(), rulings.passed(version), rulings.refused(version))
                    : texts.get("bylaws.biography.adopted", by.numbers().base(), by.numbers().present(), by.numbers().votesFor(), by.numbers().against(),
                            by.numbers().abstain()), "/portal/meeting/show?id=" + by.meetingId()));
        }
        LocalDate from = version.isPosted() ? version.effectiveFrom() : null;
        if (from != null) {
            moments.add(Moment.of(from, texts.get(version.isRepeal() ? "bylaws.biography.repeal" : "bylaws.biography.force")));
        }
        return new Chapter(version.dossier(), version.areaId(), texts.get("bylaws.biography.kind"), version.title(), "/bylaws/version/show?id=" + version.id(),
                texts.get("bylaws.stage." + version.stage()), version.isOver(), moments, List.of(), Optional.empty());
    }
}
