package org.yishi.deliberation.standing;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.yishi.deliberation.consultation.Wording;
import org.yishi.deliberation.follow.Yuan;
import org.yishi.portal.access.Refusal;
import org.yishi.portal.ledger.Sealed;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

/** One line of the accounts of a year: what for, and how much in cents (分). */
@Entity
@Sealed
@Table(name = "deliberation_standing_account")
public class AccountLine {

    private static final Pattern LINE = Pattern.compile("(.*\\S)[\\s:：]+(\\S+)");
    private static final int MOST_LINES = 60;

    /** On which side it stands. */
    public enum Side {
        /** 收入. */
        INCOME,
        /** 支出. */
        EXPENSE
    }

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private long id;
    @Version
    private long version;
    @Column(name = "report_id")
    private long reportId;
    @Enumerated(EnumType.STRING)
    private Side side;
    private String what;
    private long cents;

    protected AccountLine() {
        // for JPA
    }

    /** Reads one line each, such as {@code 居民捐款 1,200.50}; empty where there is nothing. */
    static List<AccountLine> typed(Side side, String text, String field) {
        List<String> lines = (text == null ? "" : text).lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
        if (lines.size() > MOST_LINES) {
            throw new Refusal("deliberation.standing.refusal.manyLines", MOST_LINES, lines.size()).at(field);
        }
        return lines.stream().map(line -> of(side, line, field)).toList();
    }

    private static AccountLine of(Side side, String typed, String field) {
        Matcher parts = LINE.matcher(typed);
        if (!parts.matches()) {
            throw new Refusal("deliberation.standing.refusal.line", typed).at(field);
        }
        Long amount = Yuan.cents(parts.group(2), field);
        if (amount == null) {
            throw new Refusal("deliberation.standing.refusal.line", typed).at(field);
        }
        AccountLine line = new AccountLine();
        line.side = side;
        line.what = Wording.required(parts.group(1), 100, field);
        line.cents = amount;
        return line;
    }

    void belongTo(YearReport report) {
        reportId = report.id();
    }

    public long reportId() {
        return reportId;
    }

    public Side side() {
        return side;
    }

    public String what() {
        return what;
    }

    public long cents() {
        return cents;
    }

    /** As people write it. */
    public String yuan() {
        return Yuan.text(cents);
    }
}
