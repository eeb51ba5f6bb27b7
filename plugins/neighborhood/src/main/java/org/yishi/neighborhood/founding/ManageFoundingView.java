package org.yishi.neighborhood.founding;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import org.yishi.neighborhood.paper.SheetView;
import org.yishi.neighborhood.paper.Typed;
import org.yishi.portal.access.Refusal;
import org.yishi.portal.procedure.CaseView;
import org.yishi.portal.procedure.Cases;

/** A founding in work: the next step, and what it needs. */
@Named("neighborhoodManageFounding")
@RequestScoped
public class ManageFoundingView extends SheetView {

    @Inject
    private Foundings foundings;
    @Inject
    private Preparations preparations;
    @Inject
    private Cases cases;

    private Founding founding;

    @Override
    protected long areaOf(long record) {
        return foundings.read(record).areaId();
    }

    @Override
    protected void fill() {
        founding = foundings.read(getId());
    }

    public Founding getFounding() {
        return founding;
    }

    /** Null where no meeting has failed. */
    public LocalDate getReviseUntil() {
        return foundings.reviseUntil(founding);
    }

    public CaseView getCourse() {
        return cases.view(founding.dossier());
    }

    public List<Draft> getDrafts() {
        return foundings.drafts(getId());
    }

    public List<DraftKind> getKinds() {
        return List.of(DraftKind.values());
    }

    public boolean isAt(String stage) {
        return founding.stage().name().equals(stage);
    }

    public String report() {
        foundings.report(getId(), Founding.Reporter.valueOf(text("reporter")), day("on"), scan());
        return here();
    }

    public String check() {
        foundings.check(getId(), day("on"), text("why"));
        return here();
    }

    public String nameGroup() {
        preparations.nameGroup(getId(), members());
        return here();
    }

    /** One a line: seat, blank, name; a star behind the name of the head. */
    private List<PreparatoryGroupRule.Member> members() {
        List<PreparatoryGroupRule.Member> all = new ArrayList<>();
        text("members").lines().map(String::strip).filter(line -> !line.isEmpty()).forEach(line -> {
            String[] parts = line.split("[\\s:：,，]+", 2);
            if (parts.length < 2) {
                throw new Refusal("neighborhood.founding.refusal.member", line).at("members");
            }
            String name = parts[1].strip();
            all.add(new PreparatoryGroupRule.Member(seat(parts[0], line), name.replace("*", "").strip(), name.endsWith("*")));
        });
        return all;
    }

    private static GroupSeat seat(String word, String line) {
        return switch (word) {
            case "业主", "OWNER" -> GroupSeat.OWNER;
            case "街道", "STREET" -> GroupSeat.STREET;
            case "党组织", "PARTY" -> GroupSeat.PARTY;
            case "居委会", "COMMITTEE" -> GroupSeat.RESIDENTS_COMMITTEE;
            case "派出所", "POLICE" -> GroupSeat.POLICE;
            case "建设单位", "DEVELOPER" -> GroupSeat.DEVELOPER;
            default -> throw new Refusal("neighborhood.founding.refusal.member", line).at("members");
        };
    }

    public String write() {
        preparations.write(getId(), DraftKind.valueOf(text("kind")), text("text"));
        return here();
    }

    public String post() {
        return done("/portal/notice/manage?id=" + preparations.post(getId()), "neighborhood.founding.manage.posted");
    }

    public String elect() {
        long election = preparations.elect(getId(), Typed.number(text("seats"), 1, 99, "seats"), Typed.number(text("alternates"), 0, 99,
                "alternates"), Typed.number(text("years"), 1, 99, "years"), day("until"));
        return done("/neighborhood/election/manage?id=" + election, "neighborhood.election.begin.done");
    }

    public String meet() {
        return done("/neighborhood/vote/manage?id=" + preparations.meet(getId()), "neighborhood.founding.manage.met");
    }

    public String dissolve() {
        foundings.dissolve(getId(), text("reason"));
        return here();
    }

    private String here() {
        return done("/neighborhood/founding/manage?id=" + getId(), "neighborhood.founding.manage.done");
    }
}
