package org.yishi.deliberation.paper;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.yishi.deliberation.statement.StatementRepository;
import org.yishi.deliberation.vote.Choice;
import org.yishi.deliberation.vote.OwnVote;
import org.yishi.deliberation.vote.ParticipantRepository;
import org.yishi.deliberation.vote.VoteRepository;
import org.yishi.deliberation.vote.Votes;
import org.yishi.portal.access.Refusal;
import org.yishi.portal.form.FilledForm;
import org.yishi.portal.form.Form;
import org.yishi.portal.form.FormField;

/**
 * Votes on statements (表态) on paper: one field for each statement that is shown. A person's vote on a statement is one, on whichever way
 * it came; one given on a screen after the day of the sheet is the later word and stays.
 */
@ApplicationScoped
public class VoteSheet extends ConsultationSheets {

    @Inject
    private Votes votes;
    @Inject
    private VoteRepository repository;
    @Inject
    private ParticipantRepository participants;
    @Inject
    private StatementRepository statements;

    @Override
    public String action() {
        return "deliberation.vote";
    }

    @Override
    public List<FormField> fields(Form form, long consultationId) {
        FormField one = form.fields().get(0);
        return statements.shown(consultationId).entrySet().stream().map(statement -> new FormField("s" + statement.getKey(), one.kind(),
                one.label(), statement.getValue(), false, 0, one.choices(), one.choice())).toList();
    }

    @Override
    public void enter(FilledForm filled) {
        if (filled.values().isEmpty()) {
            throw new Refusal("deliberation.refusal.emptySheet");
        }
        Set<Long> later = later(filled, filled.heldOn());
        filled.values().forEach((field, choice) -> {
            long statement = Long.parseLong(field.substring(1));
            if (!later.contains(statement) && !isOwn(filled, statement)) {
                votes.castOnPaper(filled.subjectId(), statement, Choice.valueOf(choice), filled.heldOn());
            }
        });
    }

    /** Nobody votes on the own words. The field is passed over in silence: who said something is nobody's business, that of the worker neither. */
    private boolean isOwn(FilledForm filled, long statementId) {
        return participants.find(filled.subjectId(), filled.personId())
                .filter(participant -> statements.get(filled.subjectId(), statementId).participantId() == participant).isPresent();
    }

    /** Who voted what is SEALED (domain 2.9): beside the name of the person stands no choice. */
    @Override
    public boolean isSecret() {
        return true;
    }

    /** Votes on the statements that stood on the sheet, except those given on a screen on a later day. */
    @Override
    public boolean takeBack(FilledForm filled) {
        Set<Long> later = later(filled, filled.enteredOn());
        for (OwnVote vote : votes.mine(filled.subjectId())) {
            if (filled.values().containsKey("s" + vote.statementId()) && !later.contains(vote.statementId())) {
                votes.takeBackFromPaper(filled.subjectId(), vote.statementId(), filled.heldOn());
            }
        }
        return true;
    }

    private Set<Long> later(FilledForm filled, LocalDate day) {
        return participants.find(filled.subjectId(), filled.personId()).map(participant -> repository.castAfter(participant, day)).orElse(Set.of());
    }
}
