package org.yishi.deliberation.paper;

import java.util.List;
import java.util.Set;

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

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

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
        Set<Long> later = participants.find(filled.subjectId(), filled.personId())
                .map(participant -> repository.castAfter(participant, filled.heldOn())).orElse(Set.of());
        filled.values().forEach((field, choice) -> {
            long statement = Long.parseLong(field.substring(1));
            if (!later.contains(statement)) {
                votes.cast(filled.subjectId(), statement, Choice.valueOf(choice));
            }
        });
    }

    /** Those that still stand as the sheet had them. */
    @Override
    public boolean takeBack(FilledForm filled) {
        for (OwnVote vote : votes.mine(filled.subjectId())) {
            if (vote.choice().name().equals(filled.value("s" + vote.statementId()))) {
                votes.takeBack(filled.subjectId(), vote.statementId());
            }
        }
        return true;
    }
}
