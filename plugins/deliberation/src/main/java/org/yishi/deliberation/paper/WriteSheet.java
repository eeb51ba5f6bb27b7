package org.yishi.deliberation.paper;

import org.yishi.deliberation.hearing.WrittenPoints;
import org.yishi.portal.form.FilledForm;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** A written point (书面意见) for a hearing, on paper. */
@ApplicationScoped
public class WriteSheet extends HearingSheets {

    @Inject
    private WrittenPoints points;

    @Override
    public String action() {
        return "deliberation.write";
    }

    @Override
    public void enter(FilledForm filled) {
        points.write(filled.subjectId(), filled.value("body"));
    }
}
