package org.yishi.cobuilding.agreement;

import java.time.LocalDate;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

import org.yishi.cobuilding.paper.Digest;
import org.yishi.cobuilding.paper.Typed;
import org.yishi.portal.access.Refusal;

/** What an agreement says beside the promises of both sides. Where money is paid to is for the office alone and never in the public text. */
@Embeddable
public class Terms {

    private String title;
    @Column(name = "from_day")
    private LocalDate from;
    @Column(name = "until_day")
    private LocalDate until;
    private String venues;
    private String safety;
    private String data;
    private String ending;
    @Enumerated(EnumType.STRING)
    private MoneyOf money;
    private long cents;
    private String bank;
    private boolean assets;
    private String decision;

    protected Terms() {
        // for JPA
    }

    /** @param title how it is called, and from which day to which it holds */
    public static Terms titled(String title, LocalDate from, LocalDate until) {
        Terms terms = new Terms();
        terms.title = Typed.required(title, 100, "headline");
        terms.from = Typed.chosen(from, "from");
        terms.until = Typed.after(from, until, "until");
        terms.venues = "";
        terms.safety = "";
        terms.data = "";
        terms.ending = "";
        terms.money = MoneyOf.NONE;
        terms.bank = "";
        terms.decision = "";
        return terms;
    }

    /**
     * The same with its clauses.
     *
     * @param how    how rooms are used, and who has the keys
     * @param safe   who sees to safety and insurance
     * @param used   which personal data are used, and what becomes of them
     * @param ended  how it ends early, and what is given back
     */
    public Terms saying(String how, String safe, String used, String ended) {
        Terms terms = copy();
        terms.venues = Typed.optional(how, 1000, "venues");
        terms.safety = Typed.optional(safe, 1000, "safety");
        terms.data = Typed.optional(used, 1000, "data");
        terms.ending = Typed.optional(ended, 1000, "ending");
        return terms;
    }

    /**
     * The same with its money, which is paid into an account that both sides and the street know, never by hand.
     *
     * @param given   whether rooms or things of the public are given into use
     * @param granted address or number of the decision that granted money of the community; empty where none is needed
     */
    public Terms paying(MoneyOf whose, long amount, String account, boolean given, String granted) {
        if ((Typed.chosen(whose, "money") == MoneyOf.NONE) != (amount == 0)) {
            throw new Refusal("cobuilding.agreement.refusal.money").at("cents");
        }
        if (amount > 0 && (account == null || account.isBlank())) {
            throw new Refusal("cobuilding.agreement.refusal.account").at("bank");
        }
        Terms terms = copy();
        terms.money = whose;
        terms.cents = amount;
        terms.bank = Typed.optional(account, 200, "bank");
        terms.assets = given;
        terms.decision = Typed.optional(granted, 200, "decision");
        return terms;
    }

    private Terms copy() {
        Terms terms = titled(title, from, until);
        terms.venues = venues;
        terms.safety = safety;
        terms.data = data;
        terms.ending = ending;
        terms.money = money;
        terms.cents = cents;
        terms.bank = bank;
        terms.assets = assets;
        terms.decision = decision;
        return terms;
    }

    /** The same words for another year. */
    public Terms again(LocalDate first, LocalDate last) {
        Terms terms = copy();
        terms.from = first;
        terms.until = Typed.after(first, last, "until");
        return terms;
    }

    /** Whether the street has to look at it, because of money or of what is the public's. */
    public boolean needsStreet() {
        return money != MoneyOf.NONE || assets;
    }

    public boolean isComplete() {
        return !safety.isEmpty() && !data.isEmpty() && !ending.isEmpty();
    }

    /** Every clause that is public, one a line, as the digest is made of it. */
    String text() {
        return String.join("\n", title, from.toString(), until.toString(), venues, safety, data, ending, money.name(), Long.toString(cents),
                Boolean.toString(assets), decision, Digest.of(bank));
    }

    /** Of all that is written here; another one says that somebody has written meanwhile. */
    public String digest() {
        return Digest.of(text());
    }

    public String title() {
        return title;
    }

    public LocalDate from() {
        return from;
    }

    public LocalDate until() {
        return until;
    }

    public String venues() {
        return venues;
    }

    public String safety() {
        return safety;
    }

    public String data() {
        return data;
    }

    public String ending() {
        return ending;
    }

    public MoneyOf money() {
        return money;
    }

    public long cents() {
        return cents;
    }

    /** Where money is paid to; for the office alone. */
    public String bank() {
        return bank;
    }

    public boolean isOfPublicAssets() {
        return assets;
    }

    public String decision() {
        return decision;
    }
}
