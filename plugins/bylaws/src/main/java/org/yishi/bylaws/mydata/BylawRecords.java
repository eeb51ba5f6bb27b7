package org.yishi.bylaws.mydata;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;

import org.yishi.bylaws.amendment.ProposalRepository;
import org.yishi.bylaws.comment.CommentRepository;
import org.yishi.bylaws.version.VersionRepository;
import org.yishi.portal.mydata.Fate;
import org.yishi.portal.mydata.Held;
import org.yishi.portal.mydata.Leaver;
import org.yishi.portal.mydata.PersonalRecords;
import org.yishi.portal.text.Texts;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** What somebody said to drafts: it was weighed and answered in public and stays in the record, without a person. */
@ApplicationScoped
public class BylawRecords implements PersonalRecords {

    private static final String FIELD = "bylaws.mydata.field.";

    @Inject
    private CommentRepository comments;
    @Inject
    private ProposalRepository proposals;
    @Inject
    private VersionRepository versions;
    @Inject
    private Texts texts;

    @Override
    public List<Held> held(long personId) {
        List<Held> all = new ArrayList<>();
        comments.saidBy(personId).forEach(one -> all.add(Held.of("bylaws.mydata.kind.comment", Fate.UNNAMED, start(one.saidOn()))
                .with(FIELD + "words", one.body()).with(FIELD + "answer", one.answer())));
        proposals.saidBy(personId).forEach(one -> all.add(Held.of("bylaws.mydata.kind.amendment", Fate.UNNAMED, start(one.saidOn()))
                .with(FIELD + "kind", texts.get("bylaws.amendment.kind." + one.kind())).with(FIELD + "words", one.body())
                .with(FIELD + "reason", one.reason()).with(FIELD + "answer", one.answer())));
        versions.begunBy(personId).forEach(one -> all.add(Held.of("bylaws.mydata.kind.motion", Fate.STAYS, one.motion().begunAt())
                .with(FIELD + "number", one.number()).with(FIELD + "words", one.motion().reason())));
        return all;
    }

    @Override
    public void forget(Leaver leaver) {
        comments.forget(leaver);
        proposals.forget(leaver);
    }

    private static Instant start(LocalDate day) {
        return day.atStartOfDay().toInstant(ZoneOffset.ofHours(8));
    }
}
