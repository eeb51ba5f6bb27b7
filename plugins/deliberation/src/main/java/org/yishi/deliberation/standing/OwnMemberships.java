package org.yishi.deliberation.standing;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.yishi.portal.mydata.Fate;
import org.yishi.portal.mydata.Held;
import org.yishi.portal.mydata.Leaver;
import org.yishi.portal.mydata.PersonalRecords;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Sitting in a standing body rests on consent: with the person the name goes, and the place is free. */
@ApplicationScoped
public class OwnMemberships implements PersonalRecords {

    private static final String FIELD = "deliberation.mydata.field.";

    @Inject
    private StandingRepository repository;
    @Inject
    private Clock clock;

    @Override
    public List<Held> held(long personId) {
        List<StandingMember> mine = repository.of(personId);
        Map<Long, StandingBody> bodies = repository.ofIds(mine.stream().map(StandingMember::bodyId).toList()).stream()
                .collect(Collectors.toMap(StandingBody::id, Function.identity()));
        return mine.stream().map(one -> Held.of("deliberation.mydata.kind.membership", Fate.UNNAMED, one.namedAt())
                .with(FIELD + "body", bodies.get(one.bodyId()).name()).with(FIELD + "name", one.name()).with(FIELD + "day", one.since())
                .with(FIELD + "group", one.standsFor()).with(FIELD + "office", one.office()).with(FIELD + "why", one.endedWhy())).toList();
    }

    @Override
    public void release(Leaver leaver) {
        repository.of(leaver.personId()).forEach(one -> one.unname(Instant.now(clock)));
    }

    @Override
    public void forget(Leaver leaver) {
        // everything here rests on consent and went with it
    }
}
