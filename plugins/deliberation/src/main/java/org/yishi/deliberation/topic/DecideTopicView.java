package org.yishi.deliberation.topic;

import java.util.List;

import org.yishi.deliberation.consultation.AreasBelow;
import org.yishi.deliberation.consultation.ConsultForm;
import org.yishi.portal.area.Area;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** The secretary writes down what the panel decided, and why. */
@Named("deliberationDecideTopic")
@RequestScoped
public class DecideTopicView extends SheetView {

    @Inject
    private Topics topics;
    @Inject
    private AreasBelow below;

    private String reason;
    private Addressee addressee;
    private String to;
    private String into;
    private ConsultForm form;
    private long place;

    public String decide() {
        screenings().decide(getId(), new Ruling(reason, addressee, to, into, form, place));
        return done("show", "deliberation.topic.decide.done");
    }

    public PanelRule.Choice getChoice() {
        return getSheet().result().choice();
    }

    /** Names the words for why the votes cannot be carried out with these answers; null where they can, and before there are enough. */
    public String getContradiction() {
        return getSheet().isDecidable() ? getSheet().contradiction() : null;
    }

    public Addressee[] getAddressees() {
        return Addressee.values();
    }

    /** Into which it can be merged. */
    public List<TopicLine> getOthers() {
        return topics.ofArea(getTopic().areaId()).stream().filter(line -> line.id() != getId())
                .filter(line -> line.isOpen() || line.state() == TopicState.ACCEPTED).toList();
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    public Addressee getAddressee() {
        return addressee;
    }

    public void setAddressee(Addressee addressee) {
        this.addressee = addressee;
    }

    public String getTo() {
        return to;
    }

    public void setTo(String to) {
        this.to = to;
    }

    public ConsultForm[] getForms() {
        return ConsultForm.values();
    }

    public ConsultForm getForm() {
        return form;
    }

    public void setForm(ConsultForm form) {
        this.form = form;
    }

    /** Whose matter it may be: the community's, or that of one of its compounds. */
    public List<Area> getPlaces() {
        return below.places(getTopic().areaId());
    }

    public long getPlace() {
        return place;
    }

    public void setPlace(long place) {
        this.place = place;
    }

    public String getInto() {
        return into;
    }

    public void setInto(String into) {
        this.into = into;
    }
}
