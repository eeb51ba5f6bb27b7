package org.yishi.representatives.representative;

import java.util.List;
import java.util.Map;

import org.yishi.representatives.reception.QuotaRule;
import org.yishi.representatives.reception.Receptions;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** The station keeps the cards: shows those that wait, enters one for somebody without an account, ends a mandate. */
@Named("representativesKeepRepresentative")
@RequestScoped
public class KeepRepresentativeView extends CardFieldsView {

    @Inject
    private Representatives representatives;
    @Inject
    private Receptions receptions;

    private Map<Long, QuotaRule.Standing> standings;
    private String name;
    private long ending;
    private String reason;

    public List<Representative> getAll() {
        return representatives.all(getArea());
    }

    /** Those whose mandate can end. */
    public List<Representative> getRunning() {
        return getAll().stream().filter(one -> one.endedOn() == null).toList();
    }

    /** How far one is with the reception days of this year; null where he does not serve. */
    public QuotaRule.Standing standing(long id) {
        if (standings == null) {
            standings = receptions.standings(getArea());
        }
        return standings.get(id);
    }

    public String show(long id) {
        representatives.show(id);
        return again("shown");
    }

    public String register() {
        representatives.register(getArea(), name, card());
        return again("registered");
    }

    public String end() {
        representatives.end(ending, reason);
        return again("ended");
    }

    private String again(String what) {
        return done("representative/keep?area=" + getArea(), "representatives.representative.keep." + what);
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public long getEnding() {
        return ending;
    }

    public void setEnding(long ending) {
        this.ending = ending;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
