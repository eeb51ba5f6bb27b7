package org.yishi.deliberation.draw;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import org.yishi.deliberation.consultation.Wording;
import org.yishi.deliberation.draw.SeatDrawRule.Drawn;
import org.yishi.deliberation.draw.SeatDrawRule.Entry;
import org.yishi.portal.access.Refusal;
import org.yishi.portal.ledger.Sealed;
import org.yishi.portal.rule.draw.DrawRule;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

/**
 * A draw by commit and reveal (随机抽取).
 *
 * <p>It is {@linkplain #opened opened} with the digest of a secret that nobody has seen, and with the name of a public figure that appears on a
 * later day. When registration is over and before that day the pool is {@linkplain #freeze frozen}. On that day or later the figure is
 * {@linkplain #enter entered}, and a second person {@linkplain #draw enters it again}; only then the secret is published and the order known.
 * Before, it may be {@linkplain #abandon given up} with a reason, and another one opened. All that is kept here is public.
 */
@Entity
@Sealed
@Table(name = "deliberation_draw")
public class Draw {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private long id;
    @Version
    private long version;
    @Column(name = "consultation_id")
    private long consultationId;
    private int turn;
    @Enumerated(EnumType.STRING)
    private DrawState state;
    private String commitment;
    @Embedded
    private DrawTerms terms;
    private String quotas = "";
    private int women;
    private String pool = "";
    private String excluded = "";
    private String figure = "";
    private String secret = "";
    @Column(name = "ended_why")
    private String endedWhy;
    @Column(name = "opened_at")
    private Instant openedAt;
    @Column(name = "frozen_at")
    private Instant frozenAt;
    @Column(name = "drawn_at")
    private Instant drawnAt;

    protected Draw() {
        // for JPA
    }

    /** @param days how long registration is open at least */
    static Draw opened(long consultationId, int turn, String commitment, DrawTerms terms, int days, LocalDate today, Instant at) {
        terms.requireOpenFor(days, today);
        Draw draw = new Draw();
        draw.consultationId = consultationId;
        draw.turn = turn;
        draw.commitment = commitment;
        draw.terms = terms;
        draw.state = DrawState.OPEN;
        draw.openedAt = at;
        return draw;
    }

    /** Who is in the pool stands from now on; nobody can know the figure yet. */
    void freeze(List<Entry> entries, Map<Integer, Integer> seats, int womenSought, List<String> excludedLines, LocalDate today, Instant at) {
        requireFreezable(today);
        pool = Pool.text(entries);
        quotas = Pool.quotas(seats);
        women = womenSought;
        excluded = String.join("\n", excludedLines);
        frozenAt = at;
        state = entries.isEmpty() ? DrawState.NOT_NEEDED : DrawState.FROZEN;
    }

    void requireFreezable(LocalDate today) {
        require(DrawState.OPEN);
        if (!today.isAfter(registerTo())) {
            throw new Refusal("deliberation.draw.refusal.stillOpen", registerTo());
        }
        if (!today.isBefore(sourceDay())) {
            throw new Refusal("deliberation.draw.refusal.figureIsOut", sourceDay());
        }
    }

    /** What the named source said, letter by letter. */
    void enter(String typed, LocalDate today) {
        if (state != DrawState.FIGURE) {
            require(DrawState.FROZEN);
        }
        if (today.isBefore(sourceDay())) {
            throw new Refusal("deliberation.draw.refusal.notOut", sourceDay()).at("figure");
        }
        figure = Wording.required(typed, 100, "figure");
        state = DrawState.FIGURE;
    }

    /**
     * A second person has read the figure too; the secret is published.
     *
     * @return whether it is the secret that was committed to
     */
    boolean draw(String again, String kept, Instant at) {
        require(DrawState.FIGURE);
        if (!figure.equals(Wording.required(again, 100, "again"))) {
            throw new Refusal("deliberation.draw.refusal.differs").at("again");
        }
        secret = kept;
        drawnAt = at;
        state = facts().draw().outcome() == DrawRule.Outcome.OK ? DrawState.DRAWN : DrawState.BROKEN;
        return state == DrawState.DRAWN;
    }

    void abandon(String why, Instant at) {
        if (!state.isRunning()) {
            throw new Refusal("deliberation.draw.refusal.state." + DrawState.OPEN);
        }
        endedWhy = Wording.required(why, 300, "why");
        drawnAt = at;
        state = DrawState.ABANDONED;
    }

    private void require(DrawState needed) {
        if (state != needed) {
            throw new Refusal("deliberation.draw.refusal.state." + needed);
        }
    }

    /** All that is published of it. */
    public DrawFacts facts() {
        return new DrawFacts(consultationId, turn, commitment, registerTo(), source(), sourceDay(), pool, quotas, women, excluded, figure, secret);
    }

    /** The result, computed anew from what is published each time; nothing where there is none. */
    public List<Drawn> result() {
        return state == DrawState.DRAWN ? facts().result() : List.of();
    }

    public List<Entry> entries() {
        return Pool.entries(pool);
    }

    /** H(secret|figure); empty before the result. */
    public String seed() {
        return state == DrawState.DRAWN ? facts().draw().seed() : "";
    }

    public long id() {
        return id;
    }

    public long consultationId() {
        return consultationId;
    }

    /** Which draw of the consultation. */
    public int turn() {
        return turn;
    }

    public DrawState state() {
        return state;
    }

    public String commitment() {
        return commitment;
    }

    public LocalDate registerTo() {
        return terms.registerTo();
    }

    public String source() {
        return terms.source();
    }

    public LocalDate sourceDay() {
        return terms.sourceDay();
    }

    public String quotas() {
        return quotas;
    }

    public int women() {
        return women;
    }

    public String pool() {
        return pool;
    }

    /** Who left the pool before: number, reason code and words, one a line. */
    public List<String> excluded() {
        return excluded.lines().toList();
    }

    public String figure() {
        return figure;
    }

    /** Empty until the result is out. */
    public String secret() {
        return secret;
    }

    public String endedWhy() {
        return endedWhy;
    }

    public Instant openedAt() {
        return openedAt;
    }

    public Instant frozenAt() {
        return frozenAt;
    }

    public Instant drawnAt() {
        return drawnAt;
    }
}
