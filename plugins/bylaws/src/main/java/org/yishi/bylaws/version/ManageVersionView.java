package org.yishi.bylaws.version;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.yishi.bylaws.adoption.Adoptions;
import org.yishi.bylaws.amendment.Amendments;
import org.yishi.bylaws.amendment.Proposal;
import org.yishi.bylaws.comment.ArticleComment;
import org.yishi.bylaws.comment.Comments;
import org.yishi.bylaws.text.Clash;
import org.yishi.portal.access.Access;
import org.yishi.portal.biography.Tied;
import org.yishi.portal.biography.Ties;
import org.yishi.portal.meeting.MeetingView;
import org.yishi.portal.plugin.Plugins;
import org.yishi.portal.procedure.CaseView;
import org.yishi.portal.procedure.Cases;
import org.yishi.portal.procedure.StageView;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** Everything about one version for those who work on it, and the one next thing to do. */
@Named("bylawsManageVersion")
@RequestScoped
public class ManageVersionView extends VersionWorkView {

    private static final Map<VersionStage, String> WHO = Map.of(VersionStage.LEGALITY, "review", VersionStage.FILED, "file", VersionStage.VOTING, "convene",
            VersionStage.READY, "publish", VersionStage.IN_FORCE, "publish");

    @Inject
    private Drafts drafts;
    @Inject
    private Consultations consultations;
    @Inject
    private Comments comments;
    @Inject
    private Amendments amendments;
    @Inject
    private Adoptions adoptions;
    @Inject
    private Obstacles obstacles;
    @Inject
    private Cases cases;
    @Inject
    private Ties ties;
    @Inject
    private Plugins plugins;
    @Inject
    private Access access;
    @Inject
    private Clock clock;

    private String summary;
    private LocalDate heldOn;
    private CaseView course;
    private List<Obstacles.Obstacle> met;

    @Override
    protected void fill(BylawVersion known) {
        heldOn = LocalDate.now(clock);
    }

    public String endCollecting() {
        drafts.endCollecting(getId(), summary, heldOn);
        return done("bylaws.version.manage.drafting");
    }

    public String open() {
        consultations.open(getId(), heldOn);
        return done("bylaws.version.manage.opened");
    }

    public String close() {
        consultations.close(getId(), heldOn);
        return done("bylaws.version.manage.closed");
    }

    /** Whether the next thing is for whoever looks at the page. */
    public boolean isMyTurn() {
        return access.may("bylaws." + WHO.getOrDefault(getVersion().stage(), "draft"), getVersion().areaId());
    }

    /** Where it is done; empty where it is done on this page. */
    public String getNext() {
        BylawVersion version = getVersion();
        return switch (version.stage()) {
            case CONSULTATION -> "/bylaws/comment/answer?id=" + getId();
            case LEGALITY -> "/bylaws/legality/review?id=" + getId();
            case READY -> notice(version.publication().readyNotice());
            case VOTING -> getCalled() == null ? "/bylaws/adoption/convene?id=" + getId() : "/portal/meeting/manage?id=" + getCalled().id();
            case ADOPTED -> "/bylaws/adoption/sign?id=" + getId();
            case FILED -> "/bylaws/filing/answer?id=" + getId();
            case IN_FORCE -> notice(version.publication().forceNotice());
            default -> "";
        };
    }

    private String notice(long id) {
        return id == 0 ? "/bylaws/publication/prepare?id=" + getId() : "/portal/notice/manage?id=" + id;
    }

    /** Key of what is to be done: the stage, and whether its notice or meeting is there already. */
    public String getTask() {
        VersionStage stage = getVersion().stage();
        boolean begun = stage == VersionStage.READY && getVersion().publication().readyNotice() != 0 || stage == VersionStage.IN_FORCE && getVersion().publication().forceNotice() != 0
                || stage == VersionStage.VOTING && getCalled() != null;
        return stage + (begun ? ".begun" : "");
    }

    public MeetingView getCalled() {
        return getVersion().stage() == VersionStage.VOTING ? adoptions.called(getVersion()) : null;
    }

    public CaseView getCourse() {
        if (course == null) {
            course = cases.view(getVersion().dossier());
        }
        return course;
    }

    /** What stands before the next stage. */
    public List<Obstacles.Obstacle> getObstacles() {
        if (met == null) {
            met = obstacles.of(getVersion());
        }
        return met;
    }

    /** By when; null where nothing is due. */
    public LocalDate getDue() {
        return getCourse().current().stream().map(StageView::due).filter(Objects::nonNull).findFirst().orElse(null);
    }

    public List<String> getLine() {
        return getVersion().line().stream().map(stage -> "bylaws.stage." + stage).toList();
    }

    public int getCurrent() {
        return getVersion().stage() == VersionStage.DONE ? getVersion().line().size() : getVersion().line().indexOf(getVersion().stage());
    }

    public List<ArticleComment> getComments() {
        return comments.all(getId());
    }

    public List<Proposal> getAmendments() {
        return amendments.of(getId());
    }

    public List<Clash> getClashes() {
        return getVersion().stage() == VersionStage.CONSULTATION ? consultations.clashes(getId()) : List.of();
    }

    /** Where the wishes can be deliberated on, as long as they are collected; empty where that plugin is off. */
    public String getTopic() {
        BylawVersion version = getVersion();
        boolean offered = version.stage() == VersionStage.COLLECTING && plugins.isOn("deliberation", version.areaId());
        return offered ? "/deliberation/topic/submit?area=" + version.areaId() + "&origin=" + version.dossier() + "&address="
                + URLEncoder.encode("/bylaws/version/show?id=" + version.id(), StandardCharsets.UTF_8) : "";
    }

    /** What came of it elsewhere. */
    public List<Tied> getAfter() {
        return ties.after(getVersion().dossier());
    }

    /** Whether the street may still find an article to be against the law. */
    public boolean isCorrectable() {
        return getVersion().stage() != VersionStage.FILED && may("file") && getVersion().isCorrectableOn(LocalDate.now(clock));
    }

    /** Whether something was entered of which there is a paper. */
    public boolean isAttachable() {
        return may("attach") && !Evidence.of(getVersion()).isEmpty();
    }

    public boolean isWithdrawable() {
        return may("draft") && getVersion().isWithdrawable();
    }

    public boolean may(String action) {
        return access.may("bylaws." + action, getVersion().areaId());
    }

    public String getSummary() {
        return summary;
    }

    public void setSummary(String summary) {
        this.summary = summary;
    }

    public LocalDate getHeldOn() {
        return heldOn;
    }

    public void setHeldOn(LocalDate heldOn) {
        this.heldOn = heldOn;
    }
}
