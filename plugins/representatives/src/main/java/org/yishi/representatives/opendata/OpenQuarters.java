package org.yishi.representatives.opendata;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

import org.yishi.portal.opendata.Dataset;
import org.yishi.portal.opendata.OpenRecords;
import org.yishi.portal.opendata.Window;
import org.yishi.representatives.contact.Grade;
import org.yishi.representatives.contact.Verdict;
import org.yishi.representatives.statistics.Quarter;
import org.yishi.representatives.statistics.QuarterRule.Figures;
import org.yishi.representatives.statistics.Statistics;
import org.yishi.representatives.statistics.Statistics.Told;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** The numbers of each quarter as open data, and nothing else of this plugin. */
@ApplicationScoped
public class OpenQuarters implements OpenRecords<Told> {

    @Inject
    private Statistics statistics;

    @Override
    public Dataset<Told> dataset() {
        return Dataset.<Told>of("representatives", "quarters", Told::id, Told::areaId)
                .page(told -> "/representatives/statistics/quarter?area=" + told.areaId() + "&quarter=" + told.quarter())
                .text("quarter", told -> told.quarter().toString()).number("entries", of(Figures::entries))
                .number("forwarded", of(Figures::forwarded))
                .number("replied", of(Figures::replied)).number("inTime", of(Figures::inTime)).number("percentInTime", of(Figures::percentInTime))
                .number("done", of(one -> one.verdicts().get(Verdict.DONE))).number("planned", of(one -> one.verdicts().get(Verdict.PLANNED)))
                .number("promised", of(Figures::promised)).number("kept", of(Figures::kept))
                .number("impossible", of(one -> one.verdicts().get(Verdict.IMPOSSIBLE)))
                .number("satisfied", of(one -> one.grades().get(Grade.SATISFIED))).number("basically", of(one -> one.grades().get(Grade.BASICALLY)))
                .number("dissatisfied", of(one -> one.grades().get(Grade.DISSATISFIED))).number("notRated", of(Figures::notRated))
                .number("reworked", of(Figures::reworked)).number("topics", of(Figures::topics)).number("suggestions", of(Figures::suggestions));
    }

    private static <T> Function<Told, T> of(Function<Figures, T> value) {
        return told -> value.apply(told.figures());
    }

    @Override
    public List<Told> read(Collection<Long> areaIds, Window window) {
        Stream<Told> all = statistics.history(areaIds).stream().filter(told -> told.id() > window.after());
        return (window.newest() ? all.sorted(Comparator.comparingLong(Told::id).reversed()) : all).limit(window.most()).toList();
    }

    @Override
    public Optional<Told> find(long id) {
        return Quarter.ofId(id).flatMap(quarter -> statistics.history(List.of(Quarter.areaOf(id))).stream().filter(told -> told.id() == id).findFirst());
    }
}
