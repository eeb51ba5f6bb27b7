package org.yishi.neighborhood.committee;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.yishi.neighborhood.vote.Estate;
import org.yishi.portal.access.CurrentActor;
import org.yishi.testkit.TimeTravel;

/** A compound whose owners' committee was elected on a day, entered as known from before. */
@ApplicationScoped
public class SittingCommittee {

    /** Its five years end two months after the first day on the estate: another is elected then. */
    public static final LocalDate ENDING = Estate.FIRST.minusYears(5).plusMonths(2);

    @Inject
    private Estate estate;
    @Inject
    private Terms terms;
    @Inject
    private CurrentActor current;
    @Inject
    private TimeTravel time;

    /** Owners 1 to 3 of so many sit on it. @param alternates numbers of owners */
    public Estate.Folk elected(LocalDate day, int owners, int... alternates) {
        Estate.Folk folk = estate.settle("CN-SC", Estate.row(owners, "80.00"));
        List<Long> members = List.of(folk.owner(1).personId(), folk.owner(2).personId(), folk.owner(3).personId());
        List<Long> next = Arrays.stream(alternates).mapToObj(number -> folk.owner(number).personId()).toList();
        time.on(day.plusDays(20), () -> current.as(folk.worker(), () -> terms.enter(folk.compound().id(),
                new Terms.Known(new Committee.Shape(3, 3, 5), day, day.plusDays(15), "备1", members, next), BoardPhotos.scan("备案表"))));
        return folk;
    }
}
