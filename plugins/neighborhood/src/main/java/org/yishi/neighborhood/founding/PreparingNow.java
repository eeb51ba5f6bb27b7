package org.yishi.neighborhood.founding;

import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.yishi.neighborhood.register.Preparing;
import org.yishi.portal.access.Open;

/** Tells the register where a preparatory group is at work: from the day on which it stands until the first meeting has decided. */
@ApplicationScoped
public class PreparingNow implements Preparing {

    @Inject
    private FoundingRepository repository;

    @Override
    @Open("that a first meeting is being prepared is posted on the board")
    public boolean isOn(long areaId) {
        return repository.of(List.of(areaId)).stream()
                .anyMatch(one -> one.stage() == Founding.Stage.PREPARING || one.stage() == Founding.Stage.FIRST_MEETING);
    }
}
