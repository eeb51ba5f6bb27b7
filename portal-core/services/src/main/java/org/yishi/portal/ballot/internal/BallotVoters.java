package org.yishi.portal.ballot.internal;

import java.util.Set;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.yishi.portal.message.AudienceSource;

/** Everybody who stands on the roll of a ballot. */
@ApplicationScoped
public class BallotVoters implements AudienceSource {

    static final String NAME = "portal.ballotVoters";

    @Inject
    private RollRepository roll;

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Set<Long> members(String argument) {
        return roll.everybody(Long.parseLong(argument));
    }
}
