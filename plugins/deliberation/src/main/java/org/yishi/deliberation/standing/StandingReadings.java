package org.yishi.deliberation.standing;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.yishi.deliberation.consultation.Consultation;
import org.yishi.deliberation.consultation.ConsultationRepository;
import org.yishi.deliberation.consultation.Consultations;
import org.yishi.portal.access.Open;
import org.yishi.portal.procedure.WorkingCalendar;
import org.yishi.portal.setting.Settings;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Reads standing bodies as everybody may, with a fixed number of queries. */
@ApplicationScoped
@Open("who sits in a standing body, what it may settle, decides and reports is public (domain 2.3); names stand in it with consent")
public class StandingReadings {

    @Inject
    private StandingRepository repository;
    @Inject
    private ReportRepository reports;
    @Inject
    private ConsultationRepository consultations;
    @Inject
    private Consultations readable;
    @Inject
    private WorkingCalendar calendar;
    @Inject
    private Settings settings;
    @Inject
    private Clock clock;

    /** Those of an area. */
    public List<StandingLine> ofArea(long areaId) {
        return lines(repository.in(List.of(areaId)));
    }

    public List<StandingLine> lines(List<StandingBody> bodies) {
        List<Long> ids = bodies.stream().map(StandingBody::id).toList();
        Map<Long, Long> members = repository.members(ids).stream().filter(StandingMember::isActive)
                .collect(Collectors.groupingBy(StandingMember::bodyId, Collectors.counting()));
        Set<Long> binding = repository.mandates(ids).stream().filter(mandate -> mandate.holdsOn(today())).map(Mandate::bodyId).collect(Collectors.toSet());
        Map<Long, List<YearReport>> told = reports.reports(ids).stream().collect(Collectors.groupingBy(YearReport::bodyId));
        return bodies.stream().map(body -> new StandingLine(body, members.getOrDefault(body.id(), 0L), binding.contains(body.id()),
                owed(body, told.getOrDefault(body.id(), List.of())).stream().filter(StandingReading.OwedReport::overdue)
                        .map(StandingReading.OwedReport::year).toList(), today())).toList();
    }

    public StandingReading read(long bodyId) {
        StandingBody body = repository.get(bodyId);
        List<Long> ids = List.of(bodyId);
        List<YearReport> told = reports.reports(ids);
        Map<Long, List<AccountLine>> lines = reports.lines(told.stream().map(YearReport::id).toList()).stream()
                .collect(Collectors.groupingBy(AccountLine::reportId));
        List<Mandate> mandates = repository.mandates(ids);
        return new StandingReading(body, repository.members(ids), mandates,
                told.stream().map(report -> new YearAccounts(report, lines.getOrDefault(report.id(), List.of()))).toList(),
                matters(body, mandates), owed(body, told), today());
    }

    private List<CommissionReading> matters(StandingBody body, List<Mandate> mandates) {
        List<Commission> given = reports.commissions(body.id());
        Map<Long, Consultation> of = consultations.ofIds(given.stream().map(Commission::consultationId).collect(Collectors.toSet())).stream()
                .collect(Collectors.toMap(Consultation::id, Function.identity()));
        return given.stream().map(one -> reading(of.get(one.consultationId()), body, mandates.stream()
                .filter(mandate -> one.mandateId() != null && mandate.id() == one.mandateId()).findFirst().orElse(null))).toList();
    }

    /** Which standing body deliberates a matter; empty where none does. */
    public Optional<CommissionReading> of(long consultationId) {
        return reports.commission(consultationId).map(one -> reading(readable.read(consultationId), repository.get(one.bodyId()),
                one.mandateId() == null ? null : repository.mandate(one.mandateId())));
    }

    private CommissionReading reading(Consultation consultation, StandingBody body, Mandate mandate) {
        return new CommissionReading(consultation, body, mandate, consultation.isAdopted()
                ? LocalDate.ofInstant(consultation.milestones().adoptedAt(), clock.getZone()) : today());
    }

    /** Reports that a body owes, the oldest first. */
    List<StandingReading.OwedReport> owed(StandingBody body, List<YearReport> told) {
        ReportYears years = new ReportYears(settings.number("deliberation.yearReportDays", body.areaId()));
        return years.owed(body, told.stream().map(YearReport::year).toList(), today()).stream().map(year -> {
            LocalDate due = years.due(year, calendar.days());
            return new StandingReading.OwedReport(year, due, today().isAfter(due));
        }).toList();
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
