package org.yishi.deliberation.opendata;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.yishi.deliberation.consultation.Consultation;
import org.yishi.deliberation.follow.EvaluationRepository;
import org.yishi.deliberation.follow.SatisfactionRule.Verdict;
import org.yishi.deliberation.follow.ScoreSheet;
import org.yishi.portal.opendata.Dataset;
import org.yishi.portal.opendata.OpenRecords;
import org.yishi.portal.opendata.Window;

/** What evaluations came to (满意度), counted and without persons; no numbers where too few spoke. */
@ApplicationScoped
public class OpenScores implements OpenRecords<OpenScores.Told> {

    @Inject
    private EvaluationRepository repository;

    /** A score with its consultation. */
    public record Told(Consultation consultation, ScoreSheet sheet) {
    }

    @Override
    public Dataset<Told> dataset() {
        return Dataset.<Told>of(OpenConsultations.PLUGIN, "consultation-scores", one -> one.sheet().id(), one -> one.consultation().areaId())
                .dossier(one -> one.consultation().dossier()).page(one -> "/deliberation/consultation/show?id=" + one.consultation().id())
                .number("consultation", one -> one.consultation().id()).number("round", one -> one.sheet().round())
                .number("people", told(sheet -> (long) sheet.people())).number("contentWithProcess", told(sheet -> sheet.process().content()))
                .number("contentWithResult", told(sheet -> sheet.result().content()))
                .number("processMeanHundredths", told(sheet -> sheet.process().meanHundredths()))
                .number("resultMeanHundredths", told(sheet -> sheet.result().meanHundredths()))
                .code("verdict", Verdict.class, "deliberation.verdict.", one -> one.sheet().verdict()).moment("countedAt", one -> one.sheet().countedAt());
    }

    private static Function<Told, Long> told(Function<ScoreSheet, Long> number) {
        return one -> one.sheet().isTold() ? number.apply(one.sheet()) : null;
    }

    @Override
    public List<Told> read(Collection<Long> areaIds, Window window) {
        return repository.scoresIn(areaIds, window);
    }

    @Override
    public Optional<Told> find(long id) {
        return repository.findScore(id);
    }
}
