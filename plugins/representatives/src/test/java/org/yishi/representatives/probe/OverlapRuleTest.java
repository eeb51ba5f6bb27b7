package org.yishi.representatives.probe;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;

import org.junit.jupiter.api.Test;

import org.yishi.representatives.probe.OverlapRule.Visit;

class OverlapRuleTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 5);

    private final OverlapRule rule = new OverlapRule(5);

    private static Visit visit(long id, long who, String at, int minutes, String place) {
        return new Visit(id, who, DAY, LocalTime.parse(at), minutes, place);
    }

    @Test
    void nobodyIsInTwoPlacesAtOnce() {
        assertThat(rule.of(List.of(visit(1, 1, "09:00", 30, "1栋"), visit(2, 1, "09:20", 30, "机修厂")))).hasSize(1);
    }

    @Test
    void thereIsTimeToWalkFromOnePlaceToTheOther() {
        assertThat(rule.of(List.of(visit(1, 1, "09:00", 30, "1栋"), visit(2, 1, "09:34", 10, "机修厂")))).hasSize(1);
        assertThat(rule.of(List.of(visit(1, 1, "09:00", 30, "1栋"), visit(2, 1, "09:35", 10, "机修厂")))).isEmpty();
    }

    @Test
    void severalPeopleInOnePlaceAndSeveralRepresentativesAreFine() {
        assertThat(rule.of(List.of(visit(1, 1, "09:00", 60, "1栋"), visit(2, 1, "09:10", 10, "1栋"), visit(3, 2, "09:10", 10, "机修厂")))).isEmpty();
    }

    @Test
    void whatHasNoHourOrNoLengthSaysNothing() {
        assertThat(rule.of(List.of(new Visit(1, 1, DAY, null, 30, "1栋"), visit(2, 1, "09:00", 0, "机修厂"), visit(3, 1, "09:00", 30, " ")))).isEmpty();
    }
}
