package org.yishi.deliberation.paper;

import org.yishi.deliberation.topic.Supports;
import org.yishi.deliberation.topic.TopicLine;
import org.yishi.portal.access.Refusal;
import org.yishi.portal.form.FilledForm;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** A signature under a topic (附议) on paper. */
@ApplicationScoped
public class SupportTopicSheet extends TopicSheets {

    @Inject
    private Supports supports;

    @Override
    public String action() {
        return "deliberation.supportTopic";
    }

    @Override
    boolean isOpen(TopicLine line) {
        return line.isOpen();
    }

    @Override
    public void enter(FilledForm filled) {
        supports.support(filled.subjectId(), filled.heldOn());
    }

    @Override
    public boolean takeBack(FilledForm filled) {
        try {
            supports.takeBack(filled.subjectId());
            return true;
        } catch (Refusal tooLate) {
            return false;
        }
    }
}
