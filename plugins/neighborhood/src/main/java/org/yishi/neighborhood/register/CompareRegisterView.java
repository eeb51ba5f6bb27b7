package org.yishi.neighborhood.register;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import org.yishi.neighborhood.register.book.Comparison;
import org.yishi.neighborhood.register.book.Finding;
import org.yishi.neighborhood.register.book.LineChange;
import org.yishi.portal.access.Refusal;
import org.yishi.portal.text.Texts;

/** What a file would change in the register, and the button that takes it over; while it is worked on, how far it is. */
@Named("neighborhoodCompareRegister")
@RequestScoped
public class CompareRegisterView extends RegisterAreaView {

    private static final int FINDINGS = 200;
    private static final int CHANGES = 100;
    private static final String KEY = "neighborhood.register.";
    private static final String TOKEN = "neighborhood.register.token";

    @Inject
    private Imports imports;
    @Inject
    private Texts texts;

    private String token;
    private ImportRun run;
    private boolean looked;

    @Override
    protected String needed() {
        return "keepRegister";
    }

    public String takeOver() {
        ImportRun begun = imports.takeOver(getArea(), getToken());
        return begun.state() == ImportRun.State.TAKEN_OVER
                ? done("/neighborhood/register/show", KEY + "compare.done", begun.made().number())
                : "/neighborhood/register/compare?faces-redirect=true&area=" + getArea() + "&token=" + getToken();
    }

    /** Null where it was forgotten since. */
    public ImportRun getRun() {
        if (!looked) {
            looked = true;
            try {
                run = imports.look(getArea(), getToken());
            } catch (Refusal gone) {
                run = null;
            }
        }
        return run;
    }

    public boolean isFit() {
        return getRun() != null && run.state() == ImportRun.State.COMPARED && run.comparison().isFit() && !run.comparison().isIdle();
    }

    public Comparison getFound() {
        return getRun() == null ? null : run.comparison();
    }

    public List<String> getErrors() {
        return sentences(true);
    }

    public List<String> getWarnings() {
        List<String> all = new ArrayList<>(sentences(false));
        if (getFound() != null && !getFound().unknown().isEmpty()) {
            all.add(texts.get(KEY + "compare.unknown", String.join("、", getFound().unknown())));
        }
        return all;
    }

    private List<String> sentences(boolean fatal) {
        return getFound() == null ? List.of() : getFound().findings().first(FINDINGS).stream().filter(finding -> finding.fatal() == fatal)
                .map(this::sentence).toList();
    }

    /** 第 12 行「登记面积」：请填写…… */
    private String sentence(Finding finding) {
        String why = texts.get(finding.key(), finding.arguments().toArray());
        return finding.row() == 0 ? texts.get(KEY + "compare.atColumn", finding.column(), why)
                : finding.column().isEmpty() ? texts.get(KEY + "compare.atRow", Integer.toString(finding.row()), why)
                : texts.get(KEY + "compare.at", Integer.toString(finding.row()), finding.column(), why);
    }

    public long count(String kind) {
        return getFound().count(LineChange.Kind.valueOf(kind));
    }

    /** The first of each kind; none while the file is read, for a page asks also for what it does not show. */
    public List<LineChange> getChanges() {
        if (getFound() == null) {
            return List.of();
        }
        List<LineChange> all = new ArrayList<>();
        for (LineChange.Kind kind : LineChange.Kind.values()) {
            all.addAll(getFound().first(kind, CHANGES));
        }
        return all;
    }

    public String what(LineChange change) {
        String parts = change.what().stream().map(part -> texts.get(KEY + "change." + part)).collect(Collectors.joining("、"));
        return change.from().isEmpty() ? parts : texts.get(KEY + "compare.fromTo", parts, change.from(), change.to());
    }

    /** Why it failed, in words. */
    public String getFailure() {
        return getRun().failure() instanceof Refusal refusal ? texts.get(refusal.key(), refusal.arguments())
                : texts.get(KEY + "compare.failed");
    }

    public String getToken() {
        return token != null ? token : (String) FacesContext.getCurrentInstance().getViewRoot().getViewMap().getOrDefault(TOKEN, "");
    }

    public void setToken(String token) {
        this.token = token;
        FacesContext.getCurrentInstance().getViewRoot().getViewMap().put(TOKEN, token);
    }
}
