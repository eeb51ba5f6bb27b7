package org.yishi.neighborhood.committee;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

import org.yishi.neighborhood.register.OwnersLeft;

/** Hears from the register who owns nothing any more: such a member sits on the committee no longer (四川省物业管理条例第四十条). */
@ApplicationScoped
class HeardSales {

    @Inject
    private CommitteeRepository repository;
    @Inject
    private Seats seats;

    void left(@Observes OwnersLeft owners) {
        repository.heldOn(owners.areaId(), owners.on().plusDays(1)).stream().filter(seat -> owners.persons().contains(seat.personId()))
                .forEach(seat -> seats.sold(seat.id(), owners.on()));
    }
}
