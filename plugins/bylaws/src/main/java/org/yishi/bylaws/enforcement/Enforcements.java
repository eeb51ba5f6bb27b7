package org.yishi.bylaws.enforcement;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.yishi.bylaws.bylaw.Bylaw;
import org.yishi.bylaws.paper.Scan;
import org.yishi.bylaws.version.BylawVersion;
import org.yishi.bylaws.version.Measure;
import org.yishi.bylaws.version.Periods;
import org.yishi.bylaws.version.VersionRepository;
import org.yishi.bylaws.version.Wording;
import org.yishi.bylaws.version.WordingRepository;
import org.yishi.portal.access.Access;
import org.yishi.portal.access.CurrentActor;
import org.yishi.portal.access.Guarded;
import org.yishi.portal.access.In;
import org.yishi.portal.access.NotFound;
import org.yishi.portal.access.Of;
import org.yishi.portal.access.Privacy;
import org.yishi.portal.access.Refusal;
import org.yishi.portal.document.Documents;
import org.yishi.portal.ledger.Act;
import org.yishi.portal.message.Audience;
import org.yishi.portal.message.Message;
import org.yishi.portal.message.Messages;
import org.yishi.portal.procedure.CaseNumbers;
import org.yishi.portal.procedure.Cases;
import org.yishi.portal.procedure.Outcome;
import org.yishi.portal.procedure.StageEntry;
import org.yishi.portal.setting.Settings;
import org.yishi.portal.text.Texts;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** What is done when an article was not kept. Words of a record are never said to the ledger, to messages or to the procedure. */
@ApplicationScoped
public class Enforcements {

    private static final String LETTERS = "ABCDEFGHJKLMNPQRSTUVWXYZ23456789";
    private static final int MOST_LOOKS = 1000;
    private static final String OBJECT = "bylaws.objectDays";
    private static final SecureRandom CHANCE = new SecureRandom();

    @Inject
    private EnforcementRepository repository;
    @Inject
    private VersionRepository versions;
    @Inject
    private WordingRepository wordings;
    @Inject
    private Cases cases;
    @Inject
    private Documents documents;
    @Inject
    private Texts texts;
    @Inject
    private Access access;
    @Inject
    private Settings settings;
    @Inject
    private Periods periods;
    @Inject
    private CaseNumbers numbers;
    @Inject
    private Messages messages;
    @Inject
    private CurrentActor current;
    @Inject
    private Clock clock;
    @Inject
    private Act act;

    /**
     * A record with what was done.
     *
     * @param looks who read it, for the person concerned; the latest first
     */
    public record File(Enforcement record, List<EnforcementStep> steps, List<LookedAt> looks) {
    }

    /** Of the version that held on the day; what did not hold then, or was suspended then, is not enforced. */
    @Guarded("bylaws.reportBreach")
    public long report(@Of(Bylaw.class) long bylawId, Enforcement.Words words, LocalDate reportedOn, boolean fromPaper) {
        if (words.happenedOn().isAfter(reportedOn) || reportedOn.isAfter(today())) {
            throw new Refusal("bylaws.refusal.future").at("happenedOn");
        }
        BylawVersion version = versions.inForce(bylawId, words.happenedOn()).orElseThrow(() -> new Refusal("bylaws.refusal.nothingInForce",
                words.happenedOn()).at("happenedOn"));
        Wording wording = wordings.find(version, words.articleId()).orElseThrow(() -> new Refusal("bylaws.refusal.notThen", words.happenedOn()).at("article"));
        if (wording.isSuspendedOn(words.happenedOn())) {
            throw new Refusal("bylaws.refusal.suspended", words.happenedOn()).at("article");
        }
        Enforcement record = Enforcement.reported(version, words, numbers.next(version.areaId(), reportedOn.getYear()), code(),
                current.get().personId(), reportedOn, fromPaper);
        repository.add(record);
        act.on(record.dossier()).unnamed().fact("number", record.number()).fact("article", words.articleId()).fact("version", version.id());
        cases.begin(EnforcementProcedure.declared(), record.areaId(), record.dossier(), record.number(),
                Map.of(OBJECT, Integer.toString(settings.number(OBJECT, record.areaId()))), reportedOn);
        enter(record, EnforcementState.REPORTED, null, words.fact(), reportedOn);
        return record.id();
    }

    private static String code() {
        return CHANCE.ints(8, 0, LETTERS.length()).collect(StringBuilder::new, (code, i) -> code.append(LETTERS.charAt(i)), StringBuilder::append)
                .toString();
    }

    /**
     * The committee hears, settles, refers or closes it.
     *
     * @param body  what was said and agreed; of a measure, why it is in proportion
     * @param sheet the paper that was signed (domain 4.5); {@link Scan#NONE} where there is none. The person concerned sees what is kept after joining
     */
    @Guarded("bylaws.handle")
    public void handle(@Of(Enforcement.class) long id, EnforcementState next, Measure measure, String body, Scan sheet, LocalDate heldOn) {
        Enforcement record = repository.get(id);
        requireBody(body);
        if (next == EnforcementState.OBJECTED || next == EnforcementState.ANSWERED || next == EnforcementState.REPORTED) {
            throw new Refusal("bylaws.refusal.notTheCommittee");
        }
        if (next == EnforcementState.MEASURE && !new MeasureRule(versions.get(record.versionId()).measures()).allows(measure, body)) {
            throw new Refusal("bylaws.refusal.measure").at("measure").by(MeasureRule.SOURCE);
        }
        if (next == EnforcementState.CLOSED && record.state() == EnforcementState.MEASURE) {
            requireTimeToObject(record, heldOn);
        }
        act.concerning(record.concernedId()).fact("state", next);
        if (sheet.isThere()) {
            documents.keep(record.areaId(), record.dossier(), Privacy.PARTIES, texts.get(Locale.SIMPLIFIED_CHINESE, "bylaws.enforcement.state." + next) + " "
                    + heldOn, sheet.content(), record.concernedId());
        }
        enter(record, next, next == EnforcementState.MEASURE ? measure : null, body, heldOn);
    }

    /** Whoever a measure was taken against has some days to object before the record is closed. */
    private void requireTimeToObject(Enforcement record, LocalDate heldOn) {
        List<EnforcementStep> steps = repository.steps(record.id());
        LocalDate until = periods.days(steps.get(steps.size() - 1).heldOn(), OBJECT, record.areaId(), cases.view(record.dossier()).parameters());
        if (!heldOn.isAfter(until)) {
            throw new Refusal("bylaws.refusal.timeToObject", until).at("next").by(MeasureRule.SOURCE);
        }
    }

    /** The person concerned objects, to the supervision committee or the street. */
    @Guarded("bylaws.objectBreach")
    public void object(@Of(Enforcement.class) long id, String body, LocalDate heldOn) {
        Enforcement record = repository.get(id);
        if (record.concernedId() == 0 || record.concernedId() != current.get().personId()) {
            throw new NotFound("enforcement " + id);
        }
        requireBody(body);
        act.unnamed().fact("state", EnforcementState.OBJECTED);
        enter(record, EnforcementState.OBJECTED, null, body, heldOn);
    }

    @Guarded("bylaws.answerObjection")
    public void answer(@Of(Enforcement.class) long id, String body, LocalDate heldOn) {
        Enforcement record = repository.get(id);
        requireBody(body);
        act.concerning(record.concernedId()).fact("state", EnforcementState.ANSWERED);
        enter(record, EnforcementState.ANSWERED, null, body, heldOn);
    }

    /** With number and code from the sheet the person concerned can read the record, and object. @return its id */
    @Guarded("bylaws.joinBreach")
    public long join(String number, String code) {
        Enforcement record = repository.byNumber(number == null ? "" : number.strip()).orElseThrow(() -> new Refusal("bylaws.refusal.code").at("code"));
        record.join(current.get().personId(), code);
        act.on(record.dossier()).unnamed().fact("joined", true);
        return record.id();
    }

    /** One's own, as reporter or as the person concerned. */
    @Guarded(value = "bylaws.joinBreach", kind = Guarded.Kind.READ)
    public List<Enforcement> mine() {
        return repository.ofPerson(current.get().personId());
    }

    /** One of one's own, as far as one may know: the reporter reads what was reported and how far it is, not what was said. */
    @Guarded(value = "bylaws.joinBreach", kind = Guarded.Kind.READ)
    public File own(long id) {
        Enforcement record = repository.find(id).filter(one -> one.isOf(current.get().personId())).orElseThrow(() -> new NotFound("enforcement " + id));
        boolean concerned = record.concernedId() == current.get().personId();
        return concerned ? new File(record, repository.steps(id), LookedAt.of(repository.looks(id, MOST_LOOKS), clock.getZone()))
                : new File(record, List.of(), List.of());
    }

    /** For those who handle it; the person concerned learns who looked, also before joining. */
    @Guarded(value = "bylaws.readBreach", kind = Guarded.Kind.READ, reveals = Privacy.PARTIES)
    public File file(@Of(Enforcement.class) long id) {
        Enforcement record = repository.get(id);
        act.concerning(record.concernedId());
        repository.add(EnforcementLook.at(record, reader(record.areaId()), Instant.now(clock)));
        return new File(record, repository.steps(id), List.of());
    }

    private EnforcementLook.Reader reader(long areaId) {
        return access.may("bylaws.handle", areaId) ? EnforcementLook.Reader.COMMITTEE
                : access.may("bylaws.file", areaId) ? EnforcementLook.Reader.STREET : EnforcementLook.Reader.SUPERVISION;
    }

    /** Numbers and states without words, for the desk: all that are open, then those that were closed last. */
    @Guarded(value = "bylaws.readBreach", kind = Guarded.Kind.READ)
    public List<Enforcement> list(@In long areaId) {
        List<Enforcement> all = new ArrayList<>(repository.in(areaId, EnforcementState.OPEN));
        all.addAll(repository.closed(areaId, 100));
        return all;
    }

    private void enter(Enforcement record, EnforcementState next, Measure measure, String body, LocalDate heldOn) {
        cases.enter(record.dossier(), StageEntry.of(next.name(), heldOn, Outcome.DONE));
        repository.add(EnforcementStep.taken(record, next, measure, body, heldOn, Instant.now(clock)));
        record.to(next, heldOn);
        if (next != EnforcementState.REPORTED && record.concernedId() > 0) {
            messages.tell(Message.about("bylaws.breach", record.areaId(), record.dossier(), Audience.person(record.concernedId()),
                    "/bylaws/enforcement/show?id=" + record.id(), record.number()));
        }
    }

    private static void requireBody(String body) {
        if (body == null || body.isBlank()) {
            throw new Refusal("bylaws.refusal.empty.step").at("body");
        }
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
