package org.yishi.deliberation.paper;

import java.util.List;
import java.util.Optional;

import org.yishi.deliberation.topic.Submission;
import org.yishi.deliberation.topic.Submitter;
import org.yishi.deliberation.topic.TopicWords;
import org.yishi.deliberation.topic.Topics;
import org.yishi.portal.access.CurrentActor;
import org.yishi.portal.area.Area;
import org.yishi.portal.area.Areas;
import org.yishi.portal.form.FilledForm;
import org.yishi.portal.form.FormEntry;
import org.yishi.portal.form.FormSubject;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** A topic (议题征集表) that somebody wrote on paper: a resident, an owner, a unit, the committee. */
@ApplicationScoped
public class SubmitTopicSheet implements FormEntry {

    @Inject
    private Topics topics;
    @Inject
    private Areas areas;
    @Inject
    private CurrentActor current;

    @Override
    public String action() {
        return "deliberation.submitTopic";
    }

    @Override
    public Optional<FormSubject> subject(long id) {
        return areas.find(id).filter(area -> area.kind().governsItself()).map(SubmitTopicSheet::subject);
    }

    @Override
    public List<FormSubject> open(long areaId) {
        return areas.communityOf(areaId).map(SubmitTopicSheet::subject).stream().toList();
    }

    private static FormSubject subject(Area area) {
        return new FormSubject(area.id(), area.id(), area.name(), true);
    }

    @Override
    public void enter(FilledForm filled) {
        TopicWords words = TopicWords.of(filled.value("headline"), filled.value("problem"), filled.value("affected"), filled.value("wish"),
                filled.value("place"));
        Submitter.Kind kind = filled.value("capacity").isEmpty() ? null : Submitter.Kind.valueOf(filled.value("capacity"));
        Submission submission = Submission.of(words, kind, filled.value("unit"), filled.heldOn());
        if (filled.personId() == 0) {
            current.as(filled.worker(), () -> {
                topics.register(filled.subjectId(), submission);
            });
        } else {
            topics.submit(filled.subjectId(), submission);
        }
    }
}
