package org.yishi.portal.form.internal;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.yishi.portal.access.NotFound;
import org.yishi.portal.access.Refusal;
import org.yishi.portal.area.Areas;
import org.yishi.portal.form.Form;
import org.yishi.portal.form.PaperEntries.Takes;
import org.yishi.portal.form.PaperState;
import org.yishi.portal.form.PaperView;
import org.yishi.portal.ledger.Act;

/** The desk on which the sheets lie: what the acts of {@link org.yishi.portal.form.PaperEntries} share. */
@ApplicationScoped
public class PaperDesk {

    private static final Pattern NUMBER = Pattern.compile("([A-Z]{2,4})\\s*[-－—]?\\s*(\\d{1,15})");

    @Inject
    private DeclaredForms forms;
    @Inject
    private PaperRepository repository;
    @Inject
    private PaperReading reading;
    @Inject
    private Areas areas;
    @Inject
    private Clock clock;

    /** The permission was asked for this area, so the sheet has to belong to it. */
    public void requireIn(long areaId, String form, long subjectId) {
        if (forms.subject(forms.get(form), subjectId).areaId() != areaId) {
            throw new NotFound("subject " + subjectId + " of the form " + form + " in area " + areaId);
        }
    }

    public void told(Act act, PaperEntryEntity entry) {
        act.on(entry.dossier()).fact("form", entry.form()).fact("subject", entry.subjectId()).fact("channel", "PAPER")
                .fact("heldOn", entry.heldOn()).fact("late", entry.isLate()).fact("state", entry.state())
                .fact("known", entry.personId() != 0).concerning(entry.personId());
    }

    public void sendBack(long id, String why, long worker) {
        get(id).sendBack(why, worker, Instant.now(clock));
    }

    public PaperEntryEntity get(long id) {
        return repository.get(id);
    }

    public long id(PaperEntryEntity entry) {
        return entry.id();
    }

    public long person(long id) {
        return get(id).personId();
    }

    public PaperState state(long id) {
        return get(id).state();
    }

    public PaperView read(long id) {
        return reading.whole(get(id));
    }

    public Map<String, String> typed(long id) {
        return get(id).values();
    }

    public List<PaperView> waiting(long areaId, long worker) {
        return reading.lines(repository.in(areas.get(areaId).path(), PaperState.WAITING).stream()
                .filter(entry -> !entry.isHandledBy(worker)).toList());
    }

    public List<PaperView> returned(long areaId, long worker) {
        return reading.lines(repository.in(areas.get(areaId).path(), PaperState.RETURNED).stream()
                .filter(entry -> entry.enteredBy() == worker).toList());
    }

    public List<Takes> taken(long areaId) {
        return forms.in(areaId).stream().map(form -> new Takes(form, forms.entry(form).open(areaId))).toList();
    }

    public String entryOf(String number) {
        Matcher read = NUMBER.matcher(number == null ? "" : number.strip().toUpperCase(Locale.ROOT));
        Form form = read.matches() ? forms.withCode(read.group(1)).orElse(null) : null;
        if (form == null || forms.entry(form).subject(Long.parseLong(read.group(2))).isEmpty()) {
            throw new Refusal("portal.form.refusal.number").at("number");
        }
        return forms.entry(form, Long.parseLong(read.group(2)));
    }
}
