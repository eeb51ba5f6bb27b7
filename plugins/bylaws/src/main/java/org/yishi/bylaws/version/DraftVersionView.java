package org.yishi.bylaws.version;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

import org.yishi.bylaws.bylaw.BylawKind;
import org.yishi.bylaws.bylaw.Bylaws;
import org.yishi.portal.area.AreaKind;
import org.yishi.portal.area.Areas;
import org.yishi.portal.page.CurrentArea;
import org.yishi.portal.page.Said;
import org.yishi.portal.people.People;
import org.yishi.portal.plugin.Plugins;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** The motion for a new bylaw, or for another version of one. */
@Named("bylawsDraftVersion")
@RequestScoped
public class DraftVersionView {

    @Inject
    private Motions motions;
    @Inject
    private Bylaws bylaws;
    @Inject
    private People people;
    @Inject
    private Areas areas;
    @Inject
    private Plugins plugins;
    @Inject
    private CurrentArea currentArea;
    @Inject
    private Said said;
    @Inject
    private Clock clock;

    private String suggested = "";
    private String headline;
    private String choice = "0";
    private BylawKind kind = BylawKind.CONVENTION;
    private Purpose purpose = Purpose.REVISION;
    private Initiator initiator = Initiator.COMMITTEE;
    private Integer signed;
    private Integer signedOf;
    private String reason;
    private String mandate;
    private LocalDate heldOn;

    public void load() {
        currentArea.enter(getArea());
        if (!FacesContext.getCurrentInstance().isPostback()) {
            heldOn = LocalDate.now(clock);
            headline = suggested;
            kind = isVillage() ? BylawKind.VILLAGE_RULES : BylawKind.CONVENTION;
            initiator = getOrigin().startsWith("deliberation/") ? Initiator.DELIBERATION : Initiator.COMMITTEE;
        }
    }

    public String begin() {
        long bylaw = Long.parseLong(choice);
        long id = motions.begin(getArea(), new Beginning(bylaw, kind, headline, bylaw == 0 ? Purpose.FIRST : purpose, initiator, or0(signed), or0(signedOf),
                reason, mandate, getOrigin(), heldOn == null ? LocalDate.now(clock) : heldOn));
        said.done("bylaws.version.draft.done");
        return "/bylaws/version/manage?faces-redirect=true&id=" + id;
    }

    private static int or0(Integer number) {
        return number == null ? 0 : number;
    }

    private boolean isVillage() {
        return areas.get(getArea()).kind() == AreaKind.VILLAGE;
    }

    public List<BylawKind> getKinds() {
        return isVillage() ? List.of(BylawKind.VILLAGE_RULES) : List.of(BylawKind.CONVENTION, BylawKind.CHARTER, BylawKind.COMPOUND);
    }

    /** Bylaws of the area that are not repealed. */
    public List<Bylaws.Line> getExisting() {
        return bylaws.in(getArea(), LocalDate.now(clock)).stream().filter(line -> line.bylaw().repealedOn() == null).toList();
    }

    public List<Purpose> getPurposes() {
        return Arrays.stream(Purpose.values()).filter(one -> one != Purpose.FIRST).toList();
    }

    public Initiator[] getInitiators() {
        return Initiator.values();
    }

    /** For the hint on how many signatures are needed; 0 where no register is known. */
    public long getAdults() {
        return people.adultResidents(getArea());
    }

    /** Rules on property of a compound are made by its owners, where the plugin for that is on. */
    public boolean isOwnersVote() {
        return plugins.isOn("neighborhood", getArea());
    }

    public long getArea() {
        return (Long) memory().getOrDefault("bylaws.area", 0L);
    }

    public void setArea(long area) {
        memory().put("bylaws.area", area);
    }

    public String getOrigin() {
        return (String) memory().getOrDefault("bylaws.origin", "");
    }

    public void setOrigin(String origin) {
        memory().put("bylaws.origin", origin == null ? "" : origin);
    }

    private static Map<String, Object> memory() {
        return FacesContext.getCurrentInstance().getViewRoot().getViewMap();
    }

    /** A title that another procedure brings along. */
    public String getSuggested() {
        return suggested;
    }

    public void setSuggested(String suggested) {
        this.suggested = suggested;
    }

    public String getHeadline() {
        return headline;
    }

    public void setHeadline(String headline) {
        this.headline = headline;
    }

    /** Id of an existing bylaw, or 0. */
    public String getChoice() {
        return choice;
    }

    public void setChoice(String choice) {
        this.choice = choice;
    }

    public BylawKind getKind() {
        return kind;
    }

    public void setKind(BylawKind kind) {
        this.kind = kind;
    }

    public Purpose getPurpose() {
        return purpose;
    }

    public void setPurpose(Purpose purpose) {
        this.purpose = purpose;
    }

    public Initiator getInitiator() {
        return initiator;
    }

    public void setInitiator(Initiator initiator) {
        this.initiator = initiator;
    }

    public Integer getSigned() {
        return signed;
    }

    public void setSigned(Integer signed) {
        this.signed = signed;
    }

    public Integer getSignedOf() {
        return signedOf;
    }

    public void setSignedOf(Integer signedOf) {
        this.signedOf = signedOf;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    public String getMandate() {
        return mandate;
    }

    public void setMandate(String mandate) {
        this.mandate = mandate;
    }

    public LocalDate getHeldOn() {
        return heldOn;
    }

    public void setHeldOn(LocalDate heldOn) {
        this.heldOn = heldOn;
    }
}
