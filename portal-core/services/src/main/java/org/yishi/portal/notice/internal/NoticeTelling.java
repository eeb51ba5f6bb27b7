package org.yishi.portal.notice.internal;

import java.time.Clock;
import java.time.LocalDate;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

import org.yishi.portal.message.Audience;
import org.yishi.portal.message.Message;
import org.yishi.portal.message.Messages;
import org.yishi.portal.notice.NoticePublished;
import org.yishi.portal.notice.ObjectionAnswered;
import org.yishi.portal.notice.ObjectionRaised;
import org.yishi.portal.people.Role;

/** Tells residents what hangs on the board, keepers that somebody objected, and whoever objected that there is an answer. */
@ApplicationScoped
public class NoticeTelling {

    @Inject
    private NoticeRepository repository;
    @Inject
    private ObjectionRepository objections;
    @Inject
    private Messages messages;
    @Inject
    private Clock clock;

    /** A notice whose days had run before it was entered is history, and no news. */
    void published(@Observes NoticePublished published) {
        if (!published.lastDay().isBefore(LocalDate.now(clock))) {
            messages.tell(Message.about("portal.noticePublished", published.areaId(), published.dossier(),
                    Audience.residents(published.areaId()), "/portal/notice/show?id=" + published.noticeId(),
                    title(repository.get(published.noticeId())), published.lastDay()));
        }
    }

    void raised(@Observes ObjectionRaised raised) {
        NoticeEntity notice = repository.get(raised.noticeId());
        messages.tell(Message.about("portal.objectionRaised", raised.areaId(), raised.dossier(),
                Audience.holders(raised.areaId(), notice.keepers().toArray(Role[]::new)), "/portal/notice/answer?id=" + raised.objectionId(),
                title(notice)).due(objections.get(raised.objectionId()).answerDue()));
    }

    void answered(@Observes ObjectionAnswered answered) {
        objections.objector(answered.objectionId()).filter(author -> author.personId() != 0).ifPresent(author -> messages.tell(
                Message.about("portal.objectionAnswered", answered.areaId(), answered.dossier(), Audience.person(author.personId()),
                        "/portal/notice/objections?id=" + answered.noticeId(), title(repository.get(answered.noticeId())))));
    }

    /** Of the text that hangs. */
    private String title(NoticeEntity notice) {
        return repository.texts(notice.id()).get(Math.max(1, notice.hangingText()) - 1).title();
    }
}
