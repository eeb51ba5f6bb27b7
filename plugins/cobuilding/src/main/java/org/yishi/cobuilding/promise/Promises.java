package org.yishi.cobuilding.promise;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.yishi.cobuilding.agreement.Agreement;
import org.yishi.cobuilding.agreement.AgreementRepository;
import org.yishi.cobuilding.agreement.Agreements;
import org.yishi.cobuilding.paper.Days;
import org.yishi.cobuilding.paper.Scan;
import org.yishi.cobuilding.paper.Typed;
import org.yishi.cobuilding.side.Sides;
import org.yishi.portal.access.Guarded;
import org.yishi.portal.access.Of;
import org.yishi.portal.access.Open;
import org.yishi.portal.access.Privacy;
import org.yishi.portal.access.Refusal;
import org.yishi.portal.document.Documents;
import org.yishi.portal.ledger.Act;
import org.yishi.portal.message.Message;
import org.yishi.portal.message.Messages;

/** What both sides promise each other, and whether they keep it. */
@ApplicationScoped
public class Promises {

    private static final int MOST = 60;

    @Inject
    private PromiseRepository repository;
    @Inject
    private AgreementRepository agreements;
    @Inject
    private Agreements words;
    @Inject
    private Documents documents;
    @Inject
    private Sides sides;
    @Inject
    private Days days;
    @Inject
    private Messages messages;
    @Inject
    private Act act;

    /**
     * Writes a promise into the draft.
     *
     * @param byUnit whose it is
     * @param every  every so many months again until the agreement ends; 0 for once
     */
    @Guarded("cobuilding.agree")
    public void add(@Of(Agreement.class) long id, boolean byUnit, String text, LocalDate due, int every) {
        Agreement agreement = sided(id, "cobuilding.agree");
        LocalDate until = agreement.terms().until();
        write(agreement, byUnit, text, Typed.chosen(due, "due"), Stream.iterate(0L, n -> n == 0 || every > 0 && !due.plusMonths(n * every).isAfter(until), n -> n + 1)
                .map(n -> due.plusMonths(n * every)).toList());
    }

    /**
     * Writes a promise into the draft that is to be kept so many times until the agreement ends, on whichever days: they are spread evenly, so
     * that its side is reminded of each.
     *
     * @param due   by when for the first time
     * @param times at least two
     */
    @Guarded("cobuilding.agree")
    public void spread(@Of(Agreement.class) long id, boolean byUnit, String text, LocalDate due, int times) {
        Agreement agreement = sided(id, "cobuilding.agree");
        long left = ChronoUnit.DAYS.between(Typed.chosen(due, "due"), agreement.terms().until());
        write(agreement, byUnit, text, due, IntStream.range(0, times).mapToObj(n -> due.plusDays(left * n / (times - 1))).toList());
    }

    private void write(Agreement agreement, boolean byUnit, String text, LocalDate first, List<LocalDate> due) {
        agreement.changeWords();
        if (Typed.after(agreement.terms().from(), first, "due").isAfter(agreement.terms().until())) {
            throw new Refusal("cobuilding.promise.refusal.afterEnd", agreement.terms().until()).at("due");
        }
        if (repository.of(List.of(agreement.id())).size() + due.size() > MOST) {
            throw new Refusal("cobuilding.promise.refusal.many", MOST).at("promise");
        }
        due.forEach(day -> repository.add(Promise.made(agreement.id(), byUnit, text,
                days.within(day, agreement.terms().from(), agreement.terms().until(), agreement.areaId()))));
        act.fact("promise", "added").fact("by", byUnit ? "unit" : "community").fact("due", first).fact("times", due.size());
    }

    /** Takes it out of the draft, with every day on which it was to be kept. */
    @Guarded("cobuilding.agree")
    public void remove(@Of(Agreement.class) long id, long promiseId) {
        sided(id, "cobuilding.agree").changeWords();
        Promise promise = repository.get(id, promiseId);
        repository.of(List.of(id)).stream().filter(promise::isSameAs).forEach(repository::remove);
        act.fact("promise", "removed");
    }

    /** Its side says that it is done. @param evidence a photo or a signed sheet; may be missing */
    @Guarded("cobuilding.serve")
    public void report(@Of(Agreement.class) long id, long promiseId, String words, LocalDate on, Scan evidence) {
        Agreement agreement = agreements.get(id);
        Promise promise = repository.get(id, promiseId);
        sides.require(agreement.areaId(), promise.isByUnit() ? agreement.unitId() : Sides.COMMUNITY, "cobuilding.serve");
        requireRunning(agreement);
        promise.report(words, Typed.after(agreement.activeOn(), Typed.past(on, days.today(), "on"), "on"), days.today());
        act.fact("promise", "reported").fact("due", promise.dueOn()).fact("done", on);
        if (evidence.isThere()) {
            promise.prove(documents.keep(agreement.areaId(), agreement.dossier(), Privacy.RESIDENTS, evidence.name(), evidence.content()).id());
        }
        repository.add(PromiseStep.reported(promise));
        messages.tell(Message.about("cobuilding.promiseReported", agreement.areaId(), agreement.dossier(),
                sides.audience(agreement.areaId(), promise.isByUnit() ? Sides.COMMUNITY : agreement.unitId()),
                "/cobuilding/promise/keep?id=" + id + "&promise=" + promiseId, promise.text(), agreement.title()));
    }

    /** @param seen {@link Promise#reportDigest} of the report that the other side has read */
    @Guarded("cobuilding.serve")
    public void confirm(@Of(Agreement.class) long id, long promiseId, String seen) {
        Promise promise = other(id, promiseId, seen);
        promise.confirm(days.today());
        repository.add(PromiseStep.said(promise, PromiseStep.Kind.CONFIRMED, "", days.today()));
        act.fact("promise", "confirmed");
    }

    @Guarded("cobuilding.serve")
    public void dispute(@Of(Agreement.class) long id, long promiseId, String seen, String why) {
        Promise promise = other(id, promiseId, seen);
        promise.dispute(why);
        repository.add(PromiseStep.said(promise, PromiseStep.Kind.DISPUTED, promise.dispute(), days.today()));
        act.fact("promise", "disputed");
        Agreement agreement = agreements.get(id);
        messages.tell(Message.about("cobuilding.promiseDisputed", agreement.areaId(), agreement.dossier(),
                sides.audience(agreement.areaId(), promise.isByUnit() ? agreement.unitId() : Sides.COMMUNITY),
                "/cobuilding/promise/keep?id=" + id + "&promise=" + promiseId, promise.text(), agreement.title()));
    }

    /** A promise of the other side, to whose keeping the actor's own side answers. */
    private Promise other(long id, long promiseId, String seen) {
        Agreement agreement = agreements.get(id);
        Promise promise = repository.get(id, promiseId);
        sides.require(agreement.areaId(), promise.isByUnit() ? Sides.COMMUNITY : agreement.unitId(), "cobuilding.serve");
        act.fact("due", promise.dueOn());
        if (!promise.reportDigest().equals(seen)) {
            throw new Refusal("cobuilding.promise.refusal.reported");
        }
        return promise;
    }

    private static void requireRunning(Agreement agreement) {
        if (!agreement.state().takesReports()) {
            throw new Refusal("cobuilding.agreement.refusal.notActive");
        }
    }

    private Agreement sided(long id, String action) {
        Agreement agreement = agreements.get(id);
        sides.requireOne(agreement.areaId(), action, Sides.COMMUNITY, agreement.unitId());
        return agreement;
    }

    /** Everything that was said of it, for its sides and whoever watches them. */
    @Guarded(value = "cobuilding.work", kind = Guarded.Kind.READ)
    public List<PromiseStep> steps(@Of(Agreement.class) long id, long promiseId) {
        return repository.steps(repository.get(words.work(id).id(), promiseId).id());
    }

    @Open("promises of a signed agreement are public; those of a draft are shown by the agreement's own pages only")
    public List<Promise> of(long agreementId) {
        return agreements.get(agreementId).state().isTextPublic() ? repository.of(List.of(agreementId)) : List.of();
    }
}
