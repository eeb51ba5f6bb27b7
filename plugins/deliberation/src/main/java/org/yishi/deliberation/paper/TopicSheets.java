package org.yishi.deliberation.paper;

import java.util.List;
import java.util.Optional;

import org.yishi.deliberation.topic.TopicLine;
import org.yishi.deliberation.topic.Topics;
import org.yishi.portal.access.NotFound;
import org.yishi.portal.form.FormEntry;
import org.yishi.portal.form.FormSubject;

import jakarta.inject.Inject;

/** What the sheets about one topic share. */
abstract class TopicSheets implements FormEntry {

    private static final int MOST = 50;

    @Inject
    private Topics topics;

    /** Whether such sheets are taken now. */
    abstract boolean isOpen(TopicLine line);

    @Override
    public Optional<FormSubject> subject(long id) {
        try {
            return Optional.of(subject(topics.read(id)));
        } catch (NotFound none) {
            return Optional.empty();
        }
    }

    @Override
    public List<FormSubject> open(long areaId) {
        return topics.ofArea(areaId).stream().filter(this::isOpen).limit(MOST).map(this::subject).toList();
    }

    private FormSubject subject(TopicLine line) {
        return new FormSubject(line.id(), line.topic().areaId(), line.title(), isOpen(line));
    }
}
