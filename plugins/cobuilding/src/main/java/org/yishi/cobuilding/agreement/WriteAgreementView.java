package org.yishi.cobuilding.agreement;

import java.util.List;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import org.yishi.cobuilding.paper.Typed;
import org.yishi.cobuilding.paper.WorkView;
import org.yishi.cobuilding.promise.Promises;
import org.yishi.cobuilding.promise.Series;
import org.yishi.cobuilding.side.Sides;
import org.yishi.portal.access.NotFound;

/** Both sides write the draft: its clauses and what each promises. */
@Named("cobuildingWriteAgreement")
@RequestScoped
public class WriteAgreementView extends WorkView {

    @Inject
    private Agreements agreements;
    @Inject
    private Promises promises;
    @Inject
    private Sides sides;

    private Agreement agreement;
    private boolean rewritten;

    @Override
    protected long areaOf(long record) {
        return agreements.read(record).areaId();
    }

    @Override
    protected void fill() {
        agreement = agreements.work(getId());
        sides.requireOne(getArea(), "cobuilding.agree", Sides.COMMUNITY, agreement.unitId());
        // what is sent too late is refused by the use case, and stays in the form
        if (!agreement.state().isDraft() && !FacesContext.getCurrentInstance().isPostback()) {
            throw new NotFound("draft of agreement " + getId());
        }
        Terms terms = agreement.terms();
        suggest("headline", terms.title());
        suggest("from", terms.from());
        suggest("until", terms.until());
        suggest("venues", terms.venues());
        suggest("safety", terms.safety());
        suggest("data", terms.data());
        suggest("ending", terms.ending());
        suggest("money", terms.money().name());
        suggest("cents", terms.cents() == 0 ? "" : Typed.yuan(terms.cents()));
        suggest("bank", terms.bank().isEmpty() ? "" : agreements.bank(getId()));
        suggest("assets", terms.isOfPublicAssets());
        suggest("decision", terms.decision());
        if (terms.from().isAfter(today())) {
            suggest("due", terms.from());
        }
        suggest("seen", terms.digest());
        suggest("every", "0");
        suggest("times", "1");
    }

    public Agreement getAgreement() {
        return agreement;
    }

    /** What a side promises, each once however often it is to be kept. */
    public List<Series> drafted(boolean byUnit) {
        return Series.of(agreements.promises(getId()).stream().filter(one -> one.isByUnit() == byUnit).toList());
    }

    public MoneyOf[] getMoneys() {
        return MoneyOf.values();
    }

    /** Whether the other side wrote clauses after the page was opened: then they stand beside what was typed. */
    public boolean isRewritten() {
        return rewritten;
    }

    public String write() {
        String seen = text("seen");
        rewritten = !seen.equals(agreement.terms().digest());
        getValues().put("seen", agreement.terms().digest());
        agreements.write(getId(), Terms.titled(text("headline"), day("from"), day("until")).saying(text("venues"), text("safety"), text("data"),
                text("ending")).paying(Typed.choice(text("money"), MoneyOf.class, "money"), Typed.cents(text("cents"), "cents"), text("bank"),
                        ticked("assets"), text("decision")), seen);
        return here("written");
    }

    public String add() {
        boolean byUnit = text("by").equals("UNIT");
        int times = number("times", 1, 50);
        if (times > 1) {
            promises.spread(getId(), byUnit, text("promise"), day("due"), times);
        } else {
            promises.add(getId(), byUnit, text("promise"), day("due"), number("every", 0, 12));
        }
        return here("added");
    }

    public String remove(long promise) {
        promises.remove(getId(), promise);
        return here("removed");
    }

    private String here(String what) {
        return done("/cobuilding/agreement/write?id=" + getId(), "cobuilding.agreement.write." + what);
    }
}
