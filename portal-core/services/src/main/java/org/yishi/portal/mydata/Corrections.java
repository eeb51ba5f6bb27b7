package org.yishi.portal.mydata;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.yishi.portal.access.CurrentActor;
import org.yishi.portal.access.Guarded;
import org.yishi.portal.access.In;
import org.yishi.portal.access.Of;
import org.yishi.portal.access.Privacy;
import org.yishi.portal.access.Refusal;
import org.yishi.portal.ledger.Act;
import org.yishi.portal.mydata.internal.CorrectionActs;
import org.yishi.portal.mydata.internal.CorrectionEntity;
import org.yishi.portal.people.internal.AccountEntity;
import org.yishi.portal.people.internal.AccountRepository;
import org.yishi.portal.people.internal.PasswordAgain;
import org.yishi.portal.people.internal.PeopleRepository;
import org.yishi.portal.people.internal.PersonEntity;
import org.yishi.portal.people.internal.Persons;

/** Correcting what is held (个人信息保护法第四十六条): the own phone number at once, registers by a request that is answered in time. */
@ApplicationScoped
public class Corrections {

    public static final String ANSWER = "portal.answerCorrection";

    /** What may be wrong. Its word is the message {@code portal.mydata.what.<WHAT>}. */
    public enum What { NAME, BIRTH_DATE, ID_NUMBER, DWELLING, HOUSEHOLD, CAPACITY, OTHER }

    /** @param corrected null until it was answered */
    public record Mine(What what, String wanted, Instant askedAt, LocalDate due, Boolean corrected, String answer, Instant answeredAt) {
    }

    /** For those who keep the register. */
    public record Waiting(long id, long personId, String name, What what, String wanted, String why, Instant askedAt, LocalDate due, boolean overdue) {
    }

    @Inject
    private CorrectionActs acts;
    @Inject
    private PeopleRepository people;
    @Inject
    private AccountRepository accounts;
    @Inject
    private PasswordAgain passwordAgain;
    @Inject
    private CurrentActor current;
    @Inject
    private Act act;

    /** The phone number by which the present person is reached; empty for none. */
    @Guarded(value = "portal.seeMyData", kind = Guarded.Kind.READ)
    public String phone() {
        return Optional.ofNullable(me().phone()).orElse("");
    }

    /** Changes the own phone number at once; whoever logs in with it does so with the new one. Empty for none. */
    @Guarded("portal.correctMyData")
    public void reachMeBy(String phone, String password) {
        passwordAgain.check(password);
        String number = Persons.phoneOrNull(phone);
        AccountEntity account = accounts.ofPerson(current.get().personId()).orElseThrow();
        if (number == null && account.loginName() == null) {
            throw new Refusal("portal.mydata.refusal.lastLogin").at("phone");
        }
        if (number != null && accounts.byLogin(number).filter(other -> other.id() != account.id()).isPresent()) {
            throw new Refusal("portal.people.refusal.phoneUsed").at("phone");
        }
        me().reachedBy(number);
        if (account.phone() != null || account.loginName() == null) {
            account.reachedBy(number);
        }
        act.on(me().dossier()).fact("corrected", "phone");
    }

    /** @param wanted what should stand there; a birth date as 1956-03-08 */
    @Guarded("portal.correctMyData")
    public void ask(@In long areaId, What what, String wanted, String why) {
        CorrectionEntity correction = acts.ask(areaId, what, wanted, why);
        act.on(correction.dossier()).fact("correction", "asked").fact("what", what);
    }

    /** The newest first. */
    @Guarded(value = "portal.seeMyData", kind = Guarded.Kind.READ)
    public List<Mine> mine() {
        return acts.mine();
    }

    @Guarded(value = ANSWER, kind = Guarded.Kind.READ, reveals = Privacy.OFFICE)
    public List<Waiting> waiting(@In long areaId) {
        List<Waiting> waiting = acts.waiting(areaId);
        waiting.forEach(one -> act.concerning(one.personId()));
        return waiting;
    }

    /** @param corrected whether the register says now what was asked for */
    @Guarded(ANSWER)
    public void answer(@Of(CorrectionEntity.class) long id, boolean corrected, String words) {
        acts.answer(id, corrected, words);
        act.fact("correction", corrected ? "made" : "refused");
    }

    private PersonEntity me() {
        return people.find(current.get().personId()).orElseThrow();
    }
}
