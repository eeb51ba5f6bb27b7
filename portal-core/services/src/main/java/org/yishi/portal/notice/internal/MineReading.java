package org.yishi.portal.notice.internal;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.yishi.portal.notice.MyObjections.Mine;
import org.yishi.portal.notice.ObjectionState;

/** Objections as their author sees them, with three queries however many they are. */
@ApplicationScoped
public class MineReading {

    @Inject
    private ObjectionRepository objections;
    @Inject
    private NoticeRepository notices;
    @Inject
    private ClosingActs closing;
    @Inject
    private Clock clock;

    public List<Mine> of(long personId, int most) {
        List<ObjectionEntity> own = objections.by(personId, most);
        Map<Long, NoticeEntity> against = notices.hung(own.stream().map(ObjectionEntity::noticeId).distinct().toList()).stream()
                .collect(Collectors.toMap(NoticeEntity::id, notice -> notice));
        Map<Long, NoticeTextEntity> texts = notices.currentTexts(against.values());
        return own.stream().map(objection -> mine(against.get(objection.noticeId()), texts.get(objection.noticeId()), objection)).toList();
    }

    private Mine mine(NoticeEntity notice, NoticeTextEntity text, ObjectionEntity objection) {
        ObjectionState state = closing.state(notice, objection, LocalDate.now(clock));
        boolean judging = !notice.stage().isOver() && objection.answeredOn() != null && state != ObjectionState.REFERRED
                && objection.satisfied() == null && objection.outcome().isEmpty();
        return new Mine(objection.id(), notice.id(), objection.number(), text.title(), state, objection.heldOn(), objection.body(),
                objection.answer(), objection.answerDue(), objection.outcome(), judging,
                state == ObjectionState.ANSWERED ? closing.lastReaction(notice, objection) : null);
    }
}
