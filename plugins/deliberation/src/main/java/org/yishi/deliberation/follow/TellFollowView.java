package org.yishi.deliberation.follow;

import java.util.List;
import java.util.stream.Collectors;

import org.yishi.deliberation.consultation.Consultation;
import org.yishi.deliberation.consultation.ConsultationWorkView;
import org.yishi.portal.page.Said;
import org.yishi.portal.text.Texts;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** Writing the report to everybody; begins with what the list of actions already says. */
@Named("deliberationTellFollow")
@RequestScoped
public class TellFollowView extends ConsultationWorkView {

    @Inject
    private Feedbacks feedbacks;
    @Inject
    private Followings followings;
    @Inject
    private Texts texts;
    @Inject
    private Said said;

    private String carriedOut;
    private String undone;
    private String money;

    @Override
    protected void fill(Consultation known) {
        List<ActionLine> lines = followings.of(known.id()).actions();
        carriedOut = say(lines, ActionState.DONE);
        undone = say(lines, ActionState.DROPPED);
        money = lines.stream().filter(line -> line.item().costCents() != null)
                .map(line -> texts.get("deliberation.follow.tell.spent", line.item().what(), line.cost(), line.item().funding()))
                .collect(Collectors.joining("\n"));
    }

    private static String say(List<ActionLine> lines, ActionState state) {
        return lines.stream().filter(line -> line.item().state() == state)
                .map(line -> line.item().what() + (line.progress().isEmpty() ? "" : "：" + line.progress().get(line.progress().size() - 1).body()))
                .collect(Collectors.joining("\n"));
    }

    public String prepare() {
        long notice = feedbacks.prepare(getId(), new FeedbackReport.Words(carriedOut, undone, money));
        said.done("deliberation.follow.tell.ready");
        return "/portal/notice/manage?faces-redirect=true&id=" + notice;
    }

    public String getDone() {
        return carriedOut;
    }

    public void setDone(String done) {
        this.carriedOut = done;
    }

    public String getUndone() {
        return undone;
    }

    public void setUndone(String undone) {
        this.undone = undone;
    }

    public String getMoney() {
        return money;
    }

    public void setMoney(String money) {
        this.money = money;
    }
}
