package org.yishi.neighborhood.partymember;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.yishi.neighborhood.post.PostRepository;
import org.yishi.neighborhood.post.PostTaking;
import org.yishi.portal.mydata.Fate;
import org.yishi.portal.mydata.Held;
import org.yishi.portal.mydata.Leaver;
import org.yishi.portal.mydata.PersonalRecords;
import org.yishi.portal.mydata.Tie;
import org.yishi.portal.text.Texts;

/** What branches hold about their members: the line of the roll, the yearly word to the unit, posts taken on. */
@ApplicationScoped
public class PartyRecords implements PersonalRecords {

    private static final String FIELD = "neighborhood.partymember.field.";

    @Inject
    private PartyMemberRepository repository;
    @Inject
    private PostRepository posts;
    @Inject
    private Texts texts;

    @Override
    public List<Held> held(long personId) {
        List<PartyMember> lines = repository.ofPerson(personId);
        List<Held> held = new ArrayList<>();
        lines.forEach(line -> held.add(Held.of("neighborhood.partymember.held", Fate.UNNAMED, line.reportedAt())
                .with(FIELD + "registration", texts.get("neighborhood.partymember.registration." + line.registration()))
                .with(FIELD + "office", texts.get("neighborhood.partymember.office." + line.office()))
                .with(FIELD + "unit", line.unit()).with(FIELD + "offers", line.offers()).with(FIELD + "since", line.since())));
        repository.feedbacks(lines.stream().map(PartyMember::id).toList()).forEach(one -> held.add(
                Held.of("neighborhood.partymember.held.feedback", Fate.GOES, null).with(FIELD + "year", one.year()).with(FIELD + "words", one.words())));
        for (PostTaking taking : posts.takenBy(personId)) {
            held.add(Held.of("neighborhood.partymember.held.post", Fate.UNNAMED, null).with(FIELD + "post", posts.get(taking.postId()).title())
                    .with(FIELD + "since", taking.takenOn()).with(FIELD + "hours", taking.hours()));
        }
        return held;
    }

    @Override
    public List<Tie> ties(long personId, LocalDate today) {
        return repository.ofPerson(personId).stream().filter(line -> line.state() == MemberState.ENTERED && line.office() != Office.NONE)
                .map(line -> new Tie("neighborhood.partymember.tie", texts.get("neighborhood.partymember.office." + line.office()), null)).toList();
    }

    @Override
    public void forget(Leaver leaver) {
        List<PartyMember> lines = repository.ofPerson(leaver.personId());
        repository.feedbacks(lines.stream().map(PartyMember::id).toList()).forEach(repository::remove);
        lines.forEach(line -> line.unname(Leaver.NOBODY));
    }
}
