package org.yishi.cobuilding.unit;

import java.util.List;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import org.yishi.cobuilding.paper.Typed;
import org.yishi.cobuilding.paper.WorkView;
import org.yishi.cobuilding.report.FeedbackLink;
import org.yishi.cobuilding.report.Feedbacks;

/** A unit in the register: what is written of it, and who speaks for it. */
@Named("cobuildingManageUnit")
@RequestScoped
public class ManageUnitView extends WorkView {

    @Inject
    private Units units;
    @Inject
    private Contacts contacts;
    @Inject
    private Feedbacks feedbacks;

    private Unit unit;
    private List<Contact> named;
    private List<FeedbackLink> told = List.of();
    private String code = "";

    @Override
    protected long areaOf(long record) {
        return units.read(record).areaId();
    }

    @Override
    protected void fill() {
        unit = units.read(getId());
        suggest("name", unit.name());
        suggest("kind", unit.kind().name());
        suggest("address", unit.address());
        suggest("about", unit.about());
        getContacts();
        told = feedbacks.years(getId()).stream().map(year -> FeedbackLink.of(getId(), year)).toList();
    }

    public Unit getUnit() {
        return unit;
    }

    /** What the unit's superiors can be told, by year. */
    public List<FeedbackLink> getFeedbacks() {
        return told;
    }

    public UnitKind[] getKinds() {
        return UnitKind.values();
    }

    /** Looked up once for the page; the look is written down, and whoever may not see them does not see the page. */
    public List<Contact> getContacts() {
        if (named == null) {
            named = contacts.of(getId());
        }
        return named;
    }

    public String describe() {
        units.describe(getId(), new Unit.Words(text("name"), Typed.choice(text("kind"), UnitKind.class, "kind"), text("address"), text("about")));
        return done("/cobuilding/unit/manage?id=" + getId(), "cobuilding.unit.manage.done");
    }

    /** The code is shown on the very page that follows, once. */
    public String addContact() {
        code = contacts.name(getId(), text("contact"), text("phone"));
        named = null;
        return null;
    }

    public String end(long contact) {
        contacts.end(getId(), contact);
        return done("/cobuilding/unit/manage?id=" + getId(), "cobuilding.unit.manage.ended");
    }

    public String leave() {
        units.leave(getId());
        return done("/cobuilding/unit/list?area=" + getArea(), "cobuilding.unit.manage.left");
    }

    /** Empty but right after somebody was named. */
    public String getCode() {
        return code;
    }
}
