package org.yishi.cobuilding.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;
import java.time.Month;
import java.util.List;

import jakarta.inject.Inject;

import org.junit.jupiter.api.Test;

import org.yishi.cobuilding.agreement.Agreement;
import org.yishi.cobuilding.agreement.AgreementState;
import org.yishi.cobuilding.agreement.Agreements;
import org.yishi.cobuilding.agreement.Heading;
import org.yishi.cobuilding.match.Match;
import org.yishi.cobuilding.match.MatchState;
import org.yishi.cobuilding.match.Matches;
import org.yishi.cobuilding.report.Year;
import org.yishi.cobuilding.report.Years;
import org.yishi.cobuilding.service.Services;
import org.yishi.cobuilding.unit.Unit;
import org.yishi.cobuilding.unit.UnitKind;
import org.yishi.cobuilding.unit.Units;
import org.yishi.portal.area.Areas;
import org.yishi.testkit.PortalTest;

/** The demo shows an agreement in every state, and a year in which promises were kept and broken. */
@PortalTest
class DemoIT {

    @Inject
    private Areas areas;
    @Inject
    private Units units;
    @Inject
    private Agreements agreements;
    @Inject
    private Matches matches;
    @Inject
    private Services services;
    @Inject
    private Years years;
    @Inject
    private Clock clock;

    private long area() {
        return areas.byCode("guiyuan").orElseThrow().id();
    }

    @Test
    void thereAreFiveUnitsAndAMatchThatWaits() {
        assertThat(units.of(area())).extracting(Unit::name).contains("桂苑小学（虚构）", "仁和社区医院（虚构）", "桂香超市（虚构）", "桂苑派出所（虚构）", "安居物业（虚构）");
        assertThat(matches.of(area())).extracting(Match::state).contains(MatchState.PROPOSED, MatchState.ACCEPTED);
        assertThat(units.of(area())).filteredOn(unit -> matches.of(area()).stream().anyMatch(one -> one.waitsFor(unit.id(), LocalDate.now(clock))))
                .extracting(Unit::kind)
                .as("both units that somebody logs in for have one to answer").contains(UnitKind.SCHOOL, UnitKind.HOSPITAL);
    }

    @Test
    void anAgreementStandsInEveryStateThatLasts() {
        assertThat(agreements.headings(area())).extracting(Heading::state).contains(AgreementState.values());
        assertThat(agreements.of(area())).anyMatch(one -> services.isIdle(one, services.of(one.id())));
    }

    @Test
    void whatIsOfASeasonLiesInIt() {
        assertThat(agreements.headings(area())).filteredOn(one -> one.title().equals("暑期托管协议")).extracting(one -> one.from().getMonth())
                .containsExactly(Month.JULY);
    }

    @Test
    void noServiceLiesOutsideOfItsAgreement() {
        for (Agreement one : agreements.of(area())) {
            assertThat(services.of(one.id())).as(one.title()).allSatisfy(line -> assertThat(line.service().heldOn())
                    .isBetween(one.activeOn(), one.lastDay()));
        }
    }

    @Test
    void theLastMonthsHavePromisesOfEveryKind() {
        int now = LocalDate.now(clock).getYear();
        List<Year> both = List.of(years.of(area(), now - 1), years.of(area(), now));
        assertThat(both).as("some months lie in the year before").anyMatch(year -> year.units().kept() > 0)
                .anyMatch(year -> year.units().broken() + year.community().broken() > 0).anyMatch(year -> year.byUnits().services() > 0)
                .anyMatch(year -> year.tally().answered() > 0);
    }
}
