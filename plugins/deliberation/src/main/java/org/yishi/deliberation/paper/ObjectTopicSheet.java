package org.yishi.deliberation.paper;

import org.yishi.deliberation.topic.Objections;
import org.yishi.deliberation.topic.TopicLine;
import org.yishi.portal.access.CurrentActor;
import org.yishi.portal.form.FilledForm;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** An objection (异议) on paper. What was written in time is in time, also when it is entered later. */
@ApplicationScoped
public class ObjectTopicSheet extends TopicSheets {

    @Inject
    private Objections objections;
    @Inject
    private CurrentActor current;

    @Override
    public String action() {
        return "deliberation.objectTopic";
    }

    @Override
    boolean isOpen(TopicLine line) {
        return line.topic().isObjectableOn(line.today());
    }

    @Override
    public void enter(FilledForm filled) {
        if (filled.personId() == 0) {
            current.as(filled.worker(), () -> objections.register(filled.subjectId(), filled.value("body"), filled.heldOn()));
        } else {
            objections.object(filled.subjectId(), filled.value("body"), filled.heldOn());
        }
    }
}
