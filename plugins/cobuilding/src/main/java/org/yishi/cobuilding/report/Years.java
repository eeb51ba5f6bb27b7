package org.yishi.cobuilding.report;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.yishi.cobuilding.agreement.Agreement;
import org.yishi.cobuilding.agreement.Agreements;
import org.yishi.cobuilding.paper.Days;
import org.yishi.cobuilding.promise.Promise;
import org.yishi.cobuilding.promise.PromiseRepository;
import org.yishi.cobuilding.service.Service;
import org.yishi.cobuilding.service.ServiceLine;
import org.yishi.cobuilding.service.Services;
import org.yishi.cobuilding.service.Tally;
import org.yishi.cobuilding.side.Sides;
import org.yishi.portal.access.Open;

/** The yearly picture of promises kept (年度报告). */
@ApplicationScoped
public class Years {

    @Inject
    private Agreements agreements;
    @Inject
    private PromiseRepository promises;
    @Inject
    private Services services;
    @Inject
    private Sides sides;
    @Inject
    private Days days;

    @Open("whether promises are kept is public, that is what the picture is for (domain 7)")
    public Year of(long areaId, int year) {
        LocalDate first = LocalDate.of(year, 1, 1);
        LocalDate last = LocalDate.of(year, 12, 31);
        List<Agreement> ran = agreements.of(areaId).stream().filter(one -> one.activeOn() != null && !one.activeOn().isAfter(last)
                && (one.endedOn() == null || !one.endedOn().isBefore(first))).toList();
        Map<Long, String> names = sides.names(ran.stream().map(Agreement::unitId).toList());
        List<Promise> due = promises.of(ran.stream().map(Agreement::id).toList()).stream()
                .filter(one -> one.dueOn().getYear() == year).toList();
        Map<Long, List<ServiceLine>> done = services.in(areaId).stream().collect(Collectors.groupingBy(line -> line.service().agreementId()));
        List<Year.Line> lines = ran.stream().map(one -> line(one, names.getOrDefault(one.unitId(), ""), due, done.getOrDefault(one.id(), List.of()),
                year)).toList();
        Tally tally = done.values().stream().flatMap(List::stream).filter(line -> line.service().heldOn().getYear() == year && line.isConfirmed())
                .map(ServiceLine::tally).reduce(Tally.NONE, Tally::plus);
        return new Year(year, picture(due.stream().filter(one -> !one.isByUnit()).toList()), picture(due.stream().filter(Promise::isByUnit).toList()),
                lines, tally);
    }

    private Year.Line line(Agreement agreement, String unit, List<Promise> due, List<ServiceLine> lines, int year) {
        List<Service> confirmed = lines.stream().filter(ServiceLine::isConfirmed).map(ServiceLine::service)
                .filter(one -> one.heldOn().getYear() == year).toList();
        return new Year.Line(agreement, unit, picture(due.stream().filter(one -> one.agreementId() == agreement.id()).toList()),
                Year.Balance.of(confirmed.stream().filter(Service::isByUnit).toList()),
                Year.Balance.of(confirmed.stream().filter(one -> !one.isByUnit()).toList()), services.isIdle(agreement, lines));
    }

    private Picture picture(List<Promise> all) {
        return Picture.of(all.stream().map(Promise::rule).toList(), days.today());
    }
}
