package org.yishi.representatives.representative;

import java.time.LocalDate;

import org.yishi.representatives.page.AreaPageView;

/** The fields of a card. */
public abstract class CardFieldsView extends AreaPageView {

    private RepresentativeKind kind;
    private Level level;
    private String constituency;
    private String introduction;
    private LocalDate from;
    private LocalDate to;

    protected Card card() {
        return new Card(kind, level, constituency, introduction, from, to);
    }

    protected void fill(Card one) {
        kind = one.kind();
        level = one.level();
        constituency = one.constituency();
        introduction = one.introduction();
        from = one.from();
        to = one.to();
    }

    public RepresentativeKind[] getKinds() {
        return RepresentativeKind.values();
    }

    public Level[] getLevels() {
        return Level.values();
    }

    public RepresentativeKind getKind() {
        return kind;
    }

    public void setKind(RepresentativeKind kind) {
        this.kind = kind;
    }

    public Level getLevel() {
        return level;
    }

    public void setLevel(Level level) {
        this.level = level;
    }

    public String getConstituency() {
        return constituency;
    }

    public void setConstituency(String constituency) {
        this.constituency = constituency;
    }

    public String getIntroduction() {
        return introduction;
    }

    public void setIntroduction(String introduction) {
        this.introduction = introduction;
    }

    public LocalDate getFrom() {
        return from;
    }

    public void setFrom(LocalDate from) {
        this.from = from;
    }

    public LocalDate getTo() {
        return to;
    }

    public void setTo(LocalDate to) {
        this.to = to;
    }
}
