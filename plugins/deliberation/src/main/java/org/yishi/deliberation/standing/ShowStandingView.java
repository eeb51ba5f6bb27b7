package org.yishi.deliberation.standing;

import org.yishi.portal.page.CurrentArea;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** All that is public of one standing body. */
@Named("deliberationShowStanding")
@RequestScoped
public class ShowStandingView {

    @Inject
    private StandingReadings readings;
    @Inject
    private CurrentArea currentArea;

    private long id;
    private StandingReading read;

    public void load() {
        read = readings.read(id);
        currentArea.enter(read.body().areaId());
    }

    public StandingReading getRead() {
        return read;
    }

    public long getId() {
        return id;
    }

    public void setId(long id) {
        this.id = id;
    }
}
