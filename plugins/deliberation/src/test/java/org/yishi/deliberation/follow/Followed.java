package org.yishi.deliberation.follow;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.Set;

import javax.imageio.ImageIO;

import org.yishi.deliberation.consultation.Consultation;
import org.yishi.deliberation.consultation.Consultations;
import org.yishi.deliberation.demo.Prepared;
import org.yishi.deliberation.outcome.Outcomes;
import org.yishi.deliberation.outcome.PointKind;
import org.yishi.portal.access.Actor;
import org.yishi.portal.access.CurrentActor;
import org.yishi.portal.access.Guarded;
import org.yishi.portal.access.Of;
import org.yishi.portal.access.Privacy;
import org.yishi.portal.area.Area;
import org.yishi.portal.document.Documents;
import org.yishi.portal.ledger.Act;
import org.yishi.portal.notice.Notices;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Consultations after their opinion, for tests inside the portal: led there by the acts of the house. */
@ApplicationScoped
public class Followed {

    @Inject
    private Prepared prepared;
    @Inject
    private Consultations consultations;
    @Inject
    private Outcomes outcomes;
    @Inject
    private Actions actions;
    @Inject
    private ProgressReports reports;
    @Inject
    private Feedbacks feedbacks;
    @Inject
    private Notices notices;
    @Inject
    private Documents documents;
    @Inject
    private CurrentActor current;
    @Inject
    private Act act;

    private int photos;

    /** With one agreed and one open point. */
    public long adopted(Area here, Actor worker) {
        long id = prepared.over(here);
        current.as(worker, () -> {
            consultations.close(id);
            outcomes.add(id, PointKind.AGREED, "先装一处", Set.of());
            outcomes.add(id, PointKind.OPEN, "位置还没谈拢", Set.of());
            outcomes.publish(id);
        });
        return id;
    }

    public long agreedPoint(long id, Actor worker) {
        return current.as(worker, () -> actions.draft(id)).get(0).point().id();
    }

    public long item(long id, Actor worker, LocalDate due) {
        long point = agreedPoint(id, worker);
        return current.as(worker, () -> actions.add(id, point, new ActionItem.Words("东门装十个充电口", "物业公司", due, 420_000L, "公共收益", Target.HERE)));
    }

    public void report(long id, long item, Actor worker, ProgressKind kind, LocalDate on, LocalDate newDay) {
        current.as(worker, () -> reports.report(id, item, new ProgressEntry.Words(kind, "情况说明", on, newDay), Paper.NONE));
    }

    /** @return the notice of the report, prepared and looked over */
    public long told(long id, Actor worker) {
        return current.as(worker, () -> {
            long notice = feedbacks.prepare(id, new FeedbackReport.Words("装好了十个充电口", "无", "4,200 元，公共收益"));
            notices.checkPrivacy(notice);
            return notice;
        });
    }

    public void hang(long id, long notice, Actor worker, LocalDate on) {
        long photo = photo(id, worker);
        current.as(worker, () -> notices.publish(notice, on, photo));
    }

    public void takeDown(long id, long notice, Actor worker, LocalDate on) {
        long photo = photo(id, worker);
        current.as(worker, () -> {
            notices.close(notice, on, photo);
        });
    }

    private long photo(long id, Actor worker) {
        return current.as(worker, () -> keep(id, ++photos));
    }

    @Guarded("deliberation.open")
    public long keep(@Of(Consultation.class) long id, int number) {
        act.fact("photo", number);
        Consultation one = consultations.read(id);
        return documents.keep(one.areaId(), one.dossier(), Privacy.OFFICE, "board.png", picture(number + (int) (id * 97))).id();
    }

    static byte[] picture(int number) {
        BufferedImage image = new BufferedImage(24, 16, BufferedImage.TYPE_INT_RGB);
        image.setRGB(number % 24, number / 24 % 16, 0xffffff - number);
        image.setRGB(0, 0, number);
        try {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            ImageIO.write(image, "png", bytes);
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
