package org.yishi.portal.notice.internal;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.yishi.portal.access.Access;
import org.yishi.portal.access.Privacy;
import org.yishi.portal.notice.ObjectionView;
import org.yishi.portal.people.People;
import org.yishi.portal.people.internal.PeopleRepository;

/** Objections as somebody may see them: everybody the numbers and dates, the residents of the area the words, the office the author. */
@ApplicationScoped
public class ObjectionReading {

    @Inject
    private ObjectionRepository objections;
    @Inject
    private ClosingActs closing;
    @Inject
    private NoticeSettings settings;
    @Inject
    private PeopleRepository people;
    @Inject
    private People names;
    @Inject
    private Access access;
    @Inject
    private Clock clock;

    /** By number. */
    List<ObjectionView> views(NoticeEntity notice, List<ObjectionEntity> raised) {
        if (raised.isEmpty()) {
            return List.of();
        }
        boolean readable = settings.objectionsArePublic(notice.areaId()) || access.maySee(Privacy.RESIDENTS, notice.areaId());
        Map<Long, ObjectorEntity> authors = objections.objectors(notice.id());
        Map<Long, String> named = people.names(raised.stream().filter(ObjectionEntity::isByName)
                .map(objection -> authors.get(objection.id())).filter(who -> who != null && who.personId() != 0)
                .map(ObjectorEntity::personId).collect(Collectors.toSet()));
        Map<Long, String> answerers = names.publicNames(raised.stream().filter(objection -> objection.answeredOn() != null)
                .map(ObjectionEntity::answeredBy).collect(Collectors.toSet()));
        return raised.stream().map(objection -> view(notice, objection, readable, name(objection, authors.values(), named),
                answerers.getOrDefault(objection.answeredBy(), ""))).toList();
    }

    /** The full name of an author, for the office. */
    String author(ObjectorEntity objector) {
        return objector.personId() == 0 ? objector.name()
                : people.names(List.of(objector.personId())).getOrDefault(objector.personId(), "");
    }

    private static String name(ObjectionEntity objection, Collection<ObjectorEntity> authors, Map<Long, String> named) {
        return !objection.isByName() ? "" : authors.stream().filter(who -> who.objectionId() == objection.id()).findFirst()
                .map(who -> who.personId() == 0 ? who.name() : named.getOrDefault(who.personId(), "")).orElse("");
    }

    private ObjectionView view(NoticeEntity notice, ObjectionEntity objection, boolean readable, String by, String answeredBy) {
        LocalDate today = LocalDate.now(clock);
        return new ObjectionView(objection.id(), objection.number(), objection.kind(), closing.blocks(notice, objection, today),
                closing.state(notice, objection, today), readable, readable ? objection.body() : "", readable ? by : "",
                objection.isFromPaper(), objection.isLate(), objection.heldOn(), objection.recordedAt(), objection.answerDue(),
                objection.isOverdue(today), readable ? objection.answer() : "", objection.answeredOn() == null ? "" : answeredBy,
                objection.answeredOn(), objection.satisfied(), objection.referredTo(), readable ? objection.outcome() : "");
    }
}
