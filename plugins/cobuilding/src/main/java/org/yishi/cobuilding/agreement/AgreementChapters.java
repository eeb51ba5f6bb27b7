package org.yishi.cobuilding.agreement;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.yishi.cobuilding.appraisal.Appraisals;
import org.yishi.cobuilding.paper.Days;
import org.yishi.cobuilding.promise.PromiseRepository;
import org.yishi.cobuilding.promise.PromiseRule;
import org.yishi.cobuilding.service.Tally;
import org.yishi.cobuilding.side.Sides;
import org.yishi.portal.biography.BiographySource;
import org.yishi.portal.biography.Chapter;
import org.yishi.portal.procedure.Cases;
import org.yishi.portal.search.SearchSource;
import org.yishi.portal.text.Texts;

/**
 * What the biography of an issue tells of agreements: when they came about, what both sides promised and kept, what residents say. Of one
 * that is not signed it tells what everybody may know, that it is there and how it stands (domain 7.2).
 */
@ApplicationScoped
public class AgreementChapters implements BiographySource {

    @Inject
    private AgreementRepository repository;
    @Inject
    private PromiseRepository promises;
    @Inject
    private Appraisals appraisals;
    @Inject
    private Cases cases;
    @Inject
    private Sides sides;
    @Inject
    private Days days;
    @Inject
    private Texts texts;

    @Override
    public String pluginId() {
        return "cobuilding";
    }

    @Override
    public Optional<Chapter> chapter(String dossier) {
        return SearchSource.numbers(Agreement.DOSSIERS, List.of(dossier)).stream().findFirst().flatMap(repository::find)
                .map(one -> one.state().isTextPublic() ? whole(one) : heading(one));
    }

    private Chapter heading(Agreement agreement) {
        String unit = sides.name(agreement.unitId());
        List<Chapter.Moment> moments = new ArrayList<>();
        add(moments, agreement.proposedOn(), "proposed", unit);
        cases.view(agreement.dossier()).stage(AgreementState.DECLINED.name()).ifPresent(stage -> add(moments, stage.heldOn(), "declined", unit));
        return chapter(agreement, "", moments, List.of(), Optional.empty());
    }

    private Chapter whole(Agreement agreement) {
        String unit = sides.name(agreement.unitId());
        List<Chapter.Moment> moments = new ArrayList<>();
        add(moments, agreement.proposedOn(), "proposed", unit);
        LocalDate both = Stream.of(false, true).map(agreement.assent()::signedOn).filter(day -> day != null).max(Comparator.naturalOrder()).orElse(null);
        add(moments, both, "signed", unit);
        add(moments, agreement.activeOn(), "active", unit);
        add(moments, agreement.renewedOn(), "renewed", unit);
        add(moments, agreement.state() == AgreementState.ENDED ? agreement.endedOn() : null, "ended", unit);
        List<Chapter.Promise> promised = promises.of(List.of(agreement.id())).stream()
                .filter(one -> one.state(days.today()) != PromiseRule.State.NOT_OWED)
                .map(one -> new Chapter.Promise(texts.get("cobuilding.desk.line", one.isByUnit() ? unit : sides.name(Sides.COMMUNITY), one.text()),
                        one.dueOn(), one.confirmedOn() == null ? null : one.doneOn(), one.isReported())).toList();
        return chapter(agreement, "/cobuilding/agreement/show?id=" + agreement.id(), moments, promised, satisfaction(agreement));
    }

    private Chapter chapter(Agreement agreement, String link, List<Chapter.Moment> moments, List<Chapter.Promise> promised,
            Optional<Chapter.Satisfaction> satisfaction) {
        return new Chapter(agreement.dossier(), agreement.areaId(), texts.get("cobuilding.chapter.agreement"), agreement.title(), link,
                texts.get("cobuilding.agreement.state." + agreement.state()), agreement.state().isOver() && !agreement.isAtWork(days.today()), moments,
                promised, satisfaction);
    }

    private Optional<Chapter.Satisfaction> satisfaction(Agreement agreement) {
        Appraisals.Scores scores = appraisals.of(agreement.id());
        Tally said = scores.tally();
        return said.answered() == 0 ? Optional.empty()
                : Optional.of(new Chapter.Satisfaction((int) said.satisfied(), (int) said.basically(), (int) said.dissatisfied(),
                        (int) scores.silent()));
    }

    private void add(List<Chapter.Moment> moments, LocalDate on, String what, String unit) {
        if (on != null) {
            moments.add(Chapter.Moment.of(on, texts.get("cobuilding.moment." + what, unit)));
        }
    }
}
