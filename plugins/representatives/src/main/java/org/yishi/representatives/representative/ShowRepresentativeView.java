package org.yishi.representatives.representative;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

import org.yishi.portal.page.CurrentArea;
import org.yishi.portal.setting.Settings;
import org.yishi.representatives.reception.Reception;
import org.yishi.representatives.reception.Receptions;
import org.yishi.representatives.statistics.Statistics;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** One representative in public: who, for whom, until when, and how much he did this year, in numbers. */
@Named("representativesShowRepresentative")
@RequestScoped
public class ShowRepresentativeView {

    @Inject
    private Representatives representatives;
    @Inject
    private Receptions receptions;
    @Inject
    private Statistics statistics;
    @Inject
    private Settings settings;
    @Inject
    private CurrentArea currentArea;
    @Inject
    private Clock clock;

    private long id;
    private Representative one;
    private Statistics.Duty duty;
    private List<Reception> days = List.of();

    public void load() {
        one = representatives.read(id);
        currentArea.enter(one.areaId());
        LocalDate today = LocalDate.now(clock);
        duty = statistics.duty(one, today.withDayOfYear(1), today);
        days = receptions.between(List.of(one.areaId()), today.withDayOfYear(1), today.plusMonths(3)).stream()
                .filter(day -> day.representativeId() == id).toList();
    }

    public Representative getOne() {
        return one;
    }

    public Statistics.Duty getDuty() {
        return duty;
    }

    public List<Reception> getDays() {
        return days;
    }

    public int getPerYear() {
        return settings.number("representatives.perYear", one.areaId());
    }

    public boolean isServing() {
        return one.servesOn(LocalDate.now(clock));
    }

    public long getId() {
        return id;
    }

    public void setId(long id) {
        this.id = id;
    }
}
