package org.yishi.representatives.probe;

import java.util.List;

import org.yishi.representatives.page.AreaPageView;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** For those who supervise: what does not fit together, and what residents said when they were asked. */
@Named("representativesListProbe")
@RequestScoped
public class ListProbeView extends AreaPageView {

    @Inject
    private Probes probes;

    private Probes.Marks marks;
    private Probes.ToAsk toAsk;
    private List<Probes.Drawn> drawn;
    private long contact;
    private Probe.Result result;
    private String remark;

    @Override
    public void load() {
        super.load();
        getMarks();
    }

    public String draw() {
        Probes.Draw draw = probes.draw(getArea());
        return done("probe/list?area=" + getArea(), "representatives.probe.list.drawn", draw.drawn(), draw.told());
    }

    /** Shown once: whoever comes back looks again. */
    public String reach() {
        toAsk = probes.reach(contact);
        return null;
    }

    /** Null where nobody was looked up. */
    public Probes.ToAsk getToAsk() {
        return toAsk;
    }

    public String enterAnswer() {
        probes.enter(contact, result, remark);
        return done("probe/list?area=" + getArea(), "representatives.probe.list.entered");
    }

    public Probes.Marks getMarks() {
        if (marks == null) {
            marks = probes.marks(getArea());
        }
        return marks;
    }

    public List<Probes.Drawn> getDrawn() {
        if (drawn == null) {
            drawn = probes.drawn(getArea());
        }
        return drawn;
    }

    public List<Probes.Drawn> getWaiting() {
        return getDrawn().stream().filter(one -> one.probe().isOpen()).toList();
    }

    public List<Probe.Result> getResults() {
        return List.of(Probe.Result.TRUE, Probe.Result.FALSE, Probe.Result.UNREACHED);
    }

    public long getContact() {
        return contact;
    }

    public void setContact(long contact) {
        this.contact = contact;
    }

    public Probe.Result getResult() {
        return result;
    }

    public void setResult(Probe.Result result) {
        this.result = result;
    }

    public String getRemark() {
        return remark;
    }

    public void setRemark(String remark) {
        this.remark = remark;
    }
}
