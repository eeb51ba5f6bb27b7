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
    private Reelections reelections;
    @Inject
    private OwnersCommittees committees;
    @Inject
    private CurrentActor current;
    @Inject
    private TimeTravel time;

    /** Owners 1 to 3 of so many sit on it. @param alternates numbers of owners */
    public Estate.Folk elected(LocalDate day, int owners, int... alternates) {
        Estate.Folk folk = estate.settle("CN-SC", Estate.row(owners, "80.00"));
        List<Long> next = Arrays.stream(alternates).mapToObj(number -> folk.owner(number).personId()).toList();
        Terms.Known known = known(folk, day, 1, 2, 3);
        time.on(day.plusDays(20), () -> current.as(folk.worker(), () -> terms.enter(folk.compound().id(), new Terms.Known(known.shape(), day,
                day.plusDays(15), known.filingNumber(), known.members(), next), BoardPhotos.scan("备案表"))));
        return folk;
    }

    /** Its re-election has a group. */
    void grouped(Estate.Folk folk, LocalDate day) {
        time.on(day, () -> current.as(folk.street(), () -> reelections.formGroup(committees.latest(folk.compound().id()).orElseThrow().committee().id(),
                "街道 李某某\n业主 王某某\n业主 赵某某", day)));
    }

    /** A committee of these owners, filed on the day on which it was elected. */
    Terms.Known known(Estate.Folk folk, LocalDate day, int... members) {
        return new Terms.Known(new Committee.Shape(3, 3, 5), day, day, "备1", Arrays.stream(members)
                .mapToObj(number -> folk.owner(number).personId()).toList(), List.of());
    }
}
