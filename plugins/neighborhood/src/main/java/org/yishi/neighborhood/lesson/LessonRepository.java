package org.yishi.neighborhood.lesson;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

import org.yishi.portal.access.NotFound;

/** Keeps what branches plan and hold. */
@ApplicationScoped
public class LessonRepository {

    private static final Set<LessonState> RECORDED = Set.of(LessonState.RECORDED, LessonState.CONFIRMED);
    private static final Set<LessonState> AHEAD = Set.of(LessonState.PLANNED, LessonState.NOTICED);
    private static final Set<LessonKind> ACTIVITIES = Stream.of(LessonKind.values()).filter(LessonKind::isActivity).collect(Collectors.toSet());

    @PersistenceContext(unitName = "portal")
    private EntityManager em;

    Lesson add(Lesson lesson) {
        em.persist(lesson);
        em.flush();
        return lesson;
    }

    /** @throws NotFound where there is none */
    public Lesson get(long id) {
        return Optional.ofNullable(em.find(Lesson.class, id)).orElseThrow(() -> new NotFound("lesson " + id));
    }

    /** What is planned for days between these, by day. */
    public List<Lesson> between(long branchId, LocalDate from, LocalDate to) {
        return em.createQuery("select l from Lesson l where l.branchId = :branch and l.lastDay >= :from and l.firstDay <= :to"
                + " order by l.lastDay, l.firstDay, l.id", Lesson.class).setParameter("branch", branchId).setParameter("from", from)
                .setParameter("to", to).getResultList();
    }

    /** Not held though its period is over, of several branches. */
    public List<Lesson> missed(Collection<Long> branchIds, LocalDate today) {
        return branchIds.isEmpty() ? List.of() : em.createQuery("select l from Lesson l where l.branchId in :branches and l.state in :ahead"
                + " and l.lastDay < :today order by l.lastDay, l.id", Lesson.class).setParameter("branches", branchIds)
                .setParameter("ahead", AHEAD).setParameter("today", today).getResultList();
    }

    /** What still waits for something: to be held by then, to be recorded, to be confirmed. */
    public List<Lesson> open(Collection<Long> branchIds, LocalDate dueBy) {
        return branchIds.isEmpty() ? List.of() : em.createQuery("select l from Lesson l where l.branchId in :branches and (l.state in :ahead"
                + " and l.lastDay <= :by or l.state in :after) order by l.lastDay, l.id", Lesson.class).setParameter("branches", branchIds)
                .setParameter("ahead", AHEAD).setParameter("by", dueBy)
                .setParameter("after", Set.of(LessonState.HELD, LessonState.RECORDED)).getResultList();
    }

    /** For moments between these, of several branches; by moment. */
    List<Lesson> called(Collection<Long> branchIds, LocalDateTime from, LocalDateTime to) {
        return branchIds.isEmpty() ? List.of() : em.createQuery("select l from Lesson l where l.branchId in :branches and l.calledFor >= :from"
                + " and l.calledFor < :to order by l.calledFor, l.id", Lesson.class).setParameter("branches", branchIds)
                .setParameter("from", from).setParameter("to", to).getResultList();
    }

    /** What everybody may know: activities that took place, and decisions that concern the compound. The newest first. */
    public List<Lesson> open(long branchId, int most) {
        return em.createQuery("select l from Lesson l where l.branchId = :branch and l.state in :recorded and (l.kind in :activities"
                + " or l.written.ofCompound = true) order by l.heldOn desc, l.id desc", Lesson.class).setParameter("branch", branchId)
                .setParameter("recorded", RECORDED).setParameter("activities", ACTIVITIES).setMaxResults(most).getResultList();
    }
}
