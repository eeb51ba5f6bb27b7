package org.yishi.garden.bed;

import java.time.Clock;
import java.time.LocalDate;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.yishi.portal.access.Guarded;
import org.yishi.portal.access.In;
import org.yishi.portal.access.Open;

@ApplicationScoped
public class Beds {

    @Inject
    private BedRepository repository;
    @Inject
    private Clock clock;

    @Guarded("garden.take")
    public LocalDate take(@In long areaId, String crop) {
        return LocalDate.now(clock);
    }

    @Open("beds lie in the open")
    public long count() {
        return repository.count();
    }
}
