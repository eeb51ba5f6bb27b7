package org.yishi.portal.procedure.internal;

import java.util.Optional;

import org.yishi.portal.procedure.Procedure;
import org.yishi.portal.procedure.internal.Fault.Kind;

/** Whether a case may be sent back to a stage: the declaration names it, it took place, and there is a reason. */
record ReturnRule(Procedure procedure, Course course) {

    Optional<Fault> against(String stage, String reason) {
        String source = procedure.get(stage).source();
        if (course.isOver()) {
            return Optional.of(Fault.of(Kind.OVER, source));
        }
        if (!course.mayReturnTo().contains(stage)) {
            return Optional.of(Fault.of(Kind.NOT_BACK, source).stages(course.mayReturnTo()));
        }
        return reason == null || reason.isBlank() ? Optional.of(Fault.of(Kind.NO_REASON, source)) : Optional.empty();
    }
}
