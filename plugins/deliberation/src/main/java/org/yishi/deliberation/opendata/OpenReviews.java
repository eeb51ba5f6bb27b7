package org.yishi.deliberation.opendata;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.yishi.deliberation.consultation.Consultation;
import org.yishi.deliberation.review.Mark;
import org.yishi.deliberation.review.Review;
import org.yishi.deliberation.review.ReviewRepository;
import org.yishi.deliberation.review.ReviewVerdict;
import org.yishi.deliberation.review.ReviewedKind;
import org.yishi.portal.opendata.Dataset;
import org.yishi.portal.opendata.OpenRecords;
import org.yishi.portal.opendata.Window;

/** Democratic reviews (民主评议) as open data, from their written report on; numbers once counted. */
@ApplicationScoped
public class OpenReviews implements OpenRecords<OpenReviews.Told> {

    @Inject
    private ReviewRepository repository;

    /** A review with its consultation. */
    public record Told(Consultation consultation, Review review) {
    }

    @Override
    public Dataset<Told> dataset() {
        return Dataset.<Told>of(OpenConsultations.PLUGIN, "reviews", one -> one.review().id(), one -> one.consultation().areaId())
                .dossier(one -> one.consultation().dossier()).page(one -> "/deliberation/consultation/show?id=" + one.consultation().id())
                .feed(one -> one.consultation().topic().title(), one -> one.review().subject())
                .number("consultation", one -> one.consultation().id()).code("kind", ReviewedKind.class, "deliberation.reviewed.", of(Review::kind))
                .text("subject", of(Review::subject)).text("report", of(Review::report)).moment("publishedAt", of(Review::publishedAt))
                .number("base", of(Review::base)).number("present", of(Review::present)).number("excellent", mark(Mark.EXCELLENT))
                .number("competent", mark(Mark.COMPETENT)).number("barely", mark(Mark.BARELY)).number("incompetent", mark(Mark.INCOMPETENT))
                .code("verdict", ReviewVerdict.class, "deliberation.reviewVerdict.", of(Review::verdict)).flag("officeEnds", of(Review::isOfficeEnding))
                .date("countedOn", of(Review::countedOn));
    }

    private static <T> Function<Told, T> of(Function<Review, T> value) {
        return told -> value.apply(told.review());
    }

    private static Function<Told, Long> mark(Mark mark) {
        return told -> told.review().isCounted() ? told.review().of(mark) : null;
    }

    @Override
    public List<Told> read(Collection<Long> areaIds, Window window) {
        return repository.publicIn(areaIds, window);
    }

    @Override
    public Optional<Told> find(long id) {
        return repository.findPublic(id);
    }
}
