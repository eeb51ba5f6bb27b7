package org.yishi.deliberation.standing;

import java.time.Instant;
import java.time.LocalDate;

import org.yishi.deliberation.consultation.Wording;
import org.yishi.portal.access.Matter;
import org.yishi.portal.access.Refusal;
import org.yishi.portal.ledger.Sealed;
import org.yishi.portal.rule.Source;
import org.yishi.portal.rule.period.TermRule;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

/**
 * A standing council (常设议事会) or residents' board (居民理事会) for one term. It is {@linkplain #established established} with how it was chosen;
 * its members are {@linkplain StandingMember named} and may be followed by others; without a {@linkplain Mandate written mandate} it only advises.
 * Its term ends by the calendar; whoever is chosen next is another body.
 */
@Entity
@Sealed
@Table(name = "deliberation_standing_body")
public class StandingBody implements Matter {

    /** How the dossiers of bodies begin; the id follows. */
    public static final String DOSSIERS = "deliberation/standing/";
    /** 任期与居民委员会相同. */
    public static final int MOST_YEARS = 5;

    private static final Source TERM = new Source("城市居民委员会组织法（2025年修订）", "第十四条", null, null);

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private long id;
    @Version
    private long version;
    @Column(name = "area_id")
    private long areaId;
    @Enumerated(EnumType.STRING)
    private BodyKind kind;
    private String name;
    private String field;
    @Column(name = "chosen_how")
    private String chosenHow;
    @Column(name = "chosen_on")
    private LocalDate chosenOn;
    private int seats;
    private int years;
    private boolean sample;
    @Column(name = "established_at")
    private Instant establishedAt;

    protected StandingBody() {
        // for JPA
    }

    /**
     * What a body is.
     *
     * @param field     for which field or place, such as 院落、基金、互助、红白喜事; a council has none
     * @param chosenHow by which meeting, in which way
     * @param years     of its term
     */
    public record Shape(BodyKind kind, String name, String field, String chosenHow, LocalDate chosenOn, int seats, int years) {

        public Shape {
            if (kind == null) {
                throw new Refusal("deliberation.refusal.empty").at("kind");
            }
            name = Wording.required(name, 40, "named");
            field = kind == BodyKind.BOARD ? Wording.required(field, 100, "field") : Wording.optional(field, 100, "field");
            chosenHow = Wording.required(chosenHow, 300, "how");
            if (seats < kind.fewest() || seats > kind.most()) {
                throw new Refusal("deliberation.standing.refusal.seats." + kind, kind.fewest(), kind.most()).at("seats");
            }
            if (years < 1 || years > MOST_YEARS) {
                throw new Refusal("deliberation.standing.refusal.years", MOST_YEARS).at("years").by(TERM.toString());
            }
        }
    }

    static StandingBody established(long areaId, Shape shape, LocalDate today, Instant at) {
        StandingBody body = new StandingBody();
        body.areaId = areaId;
        body.kind = shape.kind();
        body.name = shape.name();
        body.field = shape.field();
        body.chosenHow = shape.chosenHow();
        body.chosenOn = notAfter(shape.chosenOn(), today, "on");
        body.seats = shape.seats();
        body.years = shape.years();
        body.establishedAt = at;
        body.requireInOffice(today);
        return body;
    }

    /** A day that was typed and has come. */
    static LocalDate notAfter(LocalDate day, LocalDate today, String field) {
        if (day == null) {
            throw new Refusal("deliberation.refusal.empty").at(field);
        }
        if (day.isAfter(today)) {
            throw new Refusal("deliberation.standing.refusal.future").at(field);
        }
        return day;
    }

    void requireInOffice(LocalDate day) {
        if (!isInOffice(day)) {
            throw new Refusal("deliberation.standing.refusal.over", lastDay()).by(TERM.toString());
        }
    }

    void markAsSample() {
        sample = true;
    }

    public TermRule.Term term(LocalDate day) {
        return TermRule.ofYears(years, TERM).on(chosenOn, day);
    }

    /** The last day of its term. */
    public LocalDate lastDay() {
        return term(chosenOn).lastDay();
    }

    public boolean isInOffice(LocalDate day) {
        return !day.isBefore(chosenOn) && term(day).status() != TermRule.Status.EXPIRED;
    }

    @Override
    public String dossier() {
        return DOSSIERS + id;
    }

    public long id() {
        return id;
    }

    @Override
    public long areaId() {
        return areaId;
    }

    public BodyKind kind() {
        return kind;
    }

    public String name() {
        return name;
    }

    public String field() {
        return field;
    }

    public String chosenHow() {
        return chosenHow;
    }

    public LocalDate chosenOn() {
        return chosenOn;
    }

    public int seats() {
        return seats;
    }

    public int years() {
        return years;
    }

    public boolean isSample() {
        return sample;
    }
}
