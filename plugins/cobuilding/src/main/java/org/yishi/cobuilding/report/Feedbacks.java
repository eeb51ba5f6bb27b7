package org.yishi.cobuilding.report;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.yishi.cobuilding.agreement.Agreement;
import org.yishi.cobuilding.agreement.AgreementRepository;
import org.yishi.cobuilding.appraisal.Appraisal;
import org.yishi.cobuilding.appraisal.AppraisalRepository;
import org.yishi.cobuilding.appraisal.Appraisals;
import org.yishi.cobuilding.promise.Promise;
import org.yishi.cobuilding.promise.PromiseRepository;
import org.yishi.cobuilding.service.Service;
import org.yishi.cobuilding.service.ServiceLine;
import org.yishi.cobuilding.service.Services;
import org.yishi.cobuilding.side.Sides;
import org.yishi.cobuilding.unit.Unit;
import org.yishi.cobuilding.unit.UnitRepository;
import org.yishi.portal.access.Guarded;
import org.yishi.portal.access.Of;

/** What the community tells a unit's superiors (反馈) at the end of a year; the unit reads it as the community does. */
@ApplicationScoped
public class Feedbacks {

    @Inject
    private UnitRepository units;
    @Inject
    private AgreementRepository agreements;
    @Inject
    private PromiseRepository promises;
    @Inject
    private Services services;
    @Inject
    private Appraisals appraisals;
    @Inject
    private AppraisalRepository given;
    @Inject
    private Sides sides;

    @Guarded(value = "cobuilding.serve", kind = Guarded.Kind.READ)
    public Feedback of(@Of(Unit.class) long unitId, int year) {
        Facts facts = facts(unitId);
        return new Feedback(facts.unit(), year, facts.agreements().stream().map(one -> line(one, facts, year)).filter(one -> !one.isBlank()).toList());
    }

    private Feedback.Line line(Agreement agreement, Facts facts, int year) {
        boolean scored = facts.scored().getOrDefault(agreement.id(), 0) == year;
        return new Feedback.Line(agreement, facts.kept().stream().filter(one -> one.agreementId() == agreement.id() && one.dueOn().getYear() == year).toList(),
                facts.services().stream().filter(one -> one.agreementId() == agreement.id() && one.heldOn().getYear() == year).toList(),
                scored ? appraisals.of(agreement.id()) : null);
    }

    /** Those of which there is something to tell, the latest first. */
    @Guarded(value = "cobuilding.serve", kind = Guarded.Kind.READ)
    public List<Integer> years(@Of(Unit.class) long unitId) {
        Facts facts = facts(unitId);
        return Stream.of(facts.kept().stream().map(one -> one.dueOn().getYear()), facts.services().stream().map(one -> one.heldOn().getYear()),
                facts.scored().values().stream()).flatMap(one -> one).distinct().sorted(Comparator.reverseOrder()).toList();
    }

    /** @param scored in which year the second of both sides scored the other, by agreement */
    private record Facts(Unit unit, List<Agreement> agreements, List<Promise> kept, List<Service> services, Map<Long, Integer> scored) {
    }

    private Facts facts(long unitId) {
        Unit unit = units.get(unitId);
        sides.requireOne(unit.areaId(), "cobuilding.serve", Sides.COMMUNITY, unitId);
        List<Agreement> ran = agreements.of(List.of(unit.areaId())).stream().filter(one -> one.unitId() == unitId && one.activeOn() != null).toList();
        List<Long> ids = ran.stream().map(Agreement::id).toList();
        return new Facts(unit, ran, promises.of(ids).stream().filter(one -> one.confirmedOn() != null).toList(),
                services.in(unit.areaId()).stream().filter(ServiceLine::isConfirmed).map(ServiceLine::service)
                        .filter(one -> ids.contains(one.agreementId())).toList(), scored(ids));
    }

    private Map<Long, Integer> scored(List<Long> ids) {
        Map<Long, List<LocalDate>> all = given.of(ids).stream().collect(Collectors.groupingBy(Appraisal::agreementId,
                Collectors.mapping(Appraisal::givenOn, Collectors.toList())));
        return all.entrySet().stream().filter(one -> one.getValue().size() == 2)
                .collect(Collectors.toMap(Map.Entry::getKey, one -> one.getValue().stream().max(Comparator.naturalOrder()).orElseThrow().getYear()));
    }
}
