package org.yishi.noticeboard.notice;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.yishi.portal.access.CurrentActor;
import org.yishi.portal.access.Guarded;
import org.yishi.portal.access.In;
import org.yishi.portal.access.NotFound;
import org.yishi.portal.access.Of;
import org.yishi.portal.access.Open;
import org.yishi.portal.ledger.Act;
import org.yishi.portal.message.Audience;
import org.yishi.portal.message.Message;
import org.yishi.portal.message.Messages;
import org.yishi.portal.setting.Settings;

/** What can be done with notices: one public method per act. */
@ApplicationScoped
public class Notices {

    @Inject
    private NoticeRepository repository;
    @Inject
    private Settings settings;
    @Inject
    private Messages messages;
    @Inject
    private CurrentActor actor;
    @Inject
    private Act act;
    @Inject
    private Clock clock;

    /** @return the id of the new notice */
    @Guarded("noticeboard.post")
    public long post(@In long areaId, String title, String body) {
        LocalDate until = LocalDate.now(clock).plusDays(settings.number("noticeboard.notice.days", areaId));
        Notice notice = repository.add(
                Notice.posted(areaId, title, body, actor.get().personId(), Instant.now(clock), until));
        act.on(notice.dossier()).fact("title", notice.getTitle()).fact("until", until);
        messages.tell(Message.about("noticeboard.posted", areaId, notice.dossier(), Audience.residents(areaId),
                "/noticeboard/notice/show?id=" + notice.id(), notice.getTitle()));
        return notice.id();
    }

    @Guarded("noticeboard.withdraw")
    public void withdraw(@Of(Notice.class) long id, String reason) {
        get(id).withdraw(reason, Instant.now(clock), LocalDate.now(clock));
        act.fact("reason", reason.strip());
    }

    @Open("notices hang for everybody to read")
    public Notice get(long id) {
        return repository.find(id).orElseThrow(() -> new NotFound("notice " + id));
    }

    @Open("notices hang for everybody to read")
    public List<Notice> standing(long areaId, int most) {
        return repository.standing(areaId, LocalDate.now(clock), most);
    }

    @Open("what was taken down stays readable with its reason")
    public List<Notice> down(long areaId, int most) {
        return repository.down(areaId, LocalDate.now(clock), most);
    }
}
