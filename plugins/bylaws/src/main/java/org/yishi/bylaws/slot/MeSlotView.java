package org.yishi.bylaws.slot;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.yishi.bylaws.amendment.Amendments;
import org.yishi.bylaws.amendment.Proposal;
import org.yishi.bylaws.amendment.ProposalLine;
import org.yishi.bylaws.amendment.ProposalLines;
import org.yishi.bylaws.bylaw.Bylaws;
import org.yishi.bylaws.comment.ArticleComment;
import org.yishi.bylaws.comment.Comments;
import org.yishi.bylaws.enforcement.Enforcement;
import org.yishi.bylaws.enforcement.Enforcements;
import org.yishi.bylaws.version.BylawVersion;
import org.yishi.bylaws.version.Consultations;
import org.yishi.portal.access.Access;
import org.yishi.portal.access.CurrentActor;
import org.yishi.portal.area.Area;
import org.yishi.portal.area.Areas;
import org.yishi.portal.people.Capacity;
import org.yishi.portal.people.People;
import org.yishi.portal.text.Texts;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** On the own page: drafts to which one can say something now, what one said and what became of it; records that one reported or that are about oneself. */
@Named("bylawsMe")
@RequestScoped
public class MeSlotView {

    private static final String OPEN = "bylaws.answer.open";
    private static final String PAGE = "/bylaws/version/show?id=";

    @Inject
    private Enforcements enforcements;
    @Inject
    private Comments comments;
    @Inject
    private Amendments amendments;
    @Inject
    private ProposalLines lines;
    @Inject
    private Texts texts;
    @Inject
    private Bylaws bylaws;
    @Inject
    private Consultations consultations;
    @Inject
    private Areas areas;
    @Inject
    private People people;
    @Inject
    private CurrentActor current;
    @Inject
    private Access access;
    @Inject
    private Clock clock;

    private List<Heard> heard;
    private List<Own> own;
    private List<Enforcement> records;

    /** @param until last day until which people are heard in any case; null where that has passed and it may end any day */
    public record Heard(BylawVersion version, LocalDate until) {
    }

    /**
     * What one said or proposed oneself.
     *
     * @param state key of the word for what became of it
     * @param link  where it stands, with its answer; of a comment without answer, which is not public yet, the draft
     */
    public record Own(String title, String words, String state, LocalDate on, String link) {

        public boolean open() {
            return state.equals(OPEN);
        }
    }

    /** Comments, then amendments, each the newest first. */
    public List<Own> getOwn() {
        if (own == null) {
            Map<Long, BylawVersion> versions = new HashMap<>();
            own = !access.may("bylaws.comment", 0) ? List.of() : Stream.concat(
                    comments.mine().stream().map(one -> own(one, versions.computeIfAbsent(one.versionId(), bylaws::version))),
                    amendments.mine().stream().map(one -> own(one, versions.computeIfAbsent(one.versionId(), bylaws::version)))).toList();
        }
        return own;
    }

    private Own own(ArticleComment one, BylawVersion to) {
        return new Own(to.title(), texts.get("bylaws.slot.me.comment", one.gist()), one.isOpen() ? OPEN : one.outcome().key(), one.saidOn(),
                PAGE + to.id() + (one.isOpen() ? "" : "#c" + one.id()));
    }

    private Own own(Proposal one, BylawVersion to) {
        ProposalLine line = lines.of(to, one);
        return new Own(to.title(), texts.get("bylaws.slot.me.amendment", Integer.toString(one.number()), texts.get(line.says(), line.heading(), line.anchor())),
                one.isOpen() ? OPEN : one.outcome().key(), one.saidOn(), PAGE + to.id() + "#p" + one.number());
    }

    /** In the communities where one holds a capacity. */
    public List<Heard> getHeard() {
        if (heard == null) {
            LocalDate today = LocalDate.now(clock);
            heard = people.capacities(current.get().personId()).stream().map(Capacity::areaId).map(areas::communityOf).flatMap(Optional::stream)
                    .map(Area::id).distinct().filter(area -> access.may("bylaws.comment", area)).flatMap(area -> bylaws.in(area, today).stream())
                    .map(Bylaws.Line::running).filter(running -> running != null && running.stage().isHeard())
                    .map(running -> new Heard(running, consultations.heardUntil(running))).toList();
        }
        return heard;
    }

    public List<Enforcement> getRecords() {
        if (records == null) {
            records = access.may("bylaws.joinBreach", 0) ? enforcements.mine() : List.of();
        }
        return records;
    }
}
