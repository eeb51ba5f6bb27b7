package org.yishi.deliberation.hearing;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.yishi.portal.access.Access;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** Writing to a hearing before its session, and reading the answers to what one wrote. */
@Named("deliberationWriteHearing")
@RequestScoped
public class WriteHearingView extends HearingVisitView {

    @Inject
    private WrittenPoints points;
    @Inject
    private Access access;

    private final Map<String, Object> values = new HashMap<>();

    public String write() {
        points.write(getId(), (String) values.get("body"));
        return done("hearing/write", "deliberation.hearing.write.done");
    }

    public List<HearingPoint> getMine() {
        return access.may("deliberation.write", getConsultation().areaId()) ? points.mine(getId()) : List.of();
    }

    /** What is typed into the declared form. */
    public Map<String, Object> getValues() {
        return values;
    }
}
