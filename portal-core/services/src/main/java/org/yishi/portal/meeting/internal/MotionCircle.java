package org.yishi.portal.meeting.internal;

import java.util.Comparator;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;

import org.yishi.portal.access.Privacy;
import org.yishi.portal.meeting.AgendaCircle;
import org.yishi.portal.plugin.internal.PluginCatalogue;

/** A ballot on a motion of a meeting tells no more of it than the meeting does: what it is about is what the item is about. */
@ApplicationScoped
public class MotionCircle implements AgendaCircle {

    @Inject
    private MeetingRepository repository;
    @Inject
    private PluginCatalogue catalogue;
    @Inject
    @Any
    private Instance<AgendaCircle> circles;

    @Override
    public Privacy of(String subjectDossier, String subjectKey) {
        String meeting = subjectDossier.startsWith(MeetingEntity.DOSSIERS) ? subjectDossier.substring(MeetingEntity.DOSSIERS.length()) : "";
        if (!meeting.matches("\\d{1,18}")) {
            return Privacy.PUBLIC;
        }
        return repository.items(Long.parseLong(meeting)).stream()
                .filter(item -> String.valueOf(item.number()).equals(subjectKey) && !item.subjectDossier().isEmpty())
                .flatMap(item -> catalogue.isKept(item.subjectDossier())
                        ? circles.stream().map(circle -> circle.of(item.subjectDossier(), item.subjectKey())) : Stream.of(Privacy.OFFICE))
                .max(Comparator.naturalOrder()).orElse(Privacy.PUBLIC);
    }
}
