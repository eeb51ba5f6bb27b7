package org.yishi.portal.rule.owners;

import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * How what is marked on a ballot is read.
 *
 * @param fault      what is wrong with a mark, if anything
 * @param abstention the mark that says nothing
 */
public record Marking<M>(Function<M, Optional<OwnersBallot.Refused>> fault, M abstention) {

    /** One matter: for, against, abstaining; nothing or more than one marked is spoilt. */
    public static final Marking<OwnersBallot.Choice> MATTER = new Marking<>(
            choice -> choice == OwnersBallot.Choice.BLANK || choice == OwnersBallot.Choice.MULTI
                    ? Optional.of(OwnersBallot.Refused.SPOILT) : Optional.empty(), OwnersBallot.Choice.ABSTAIN);

    /** Names of candidates: more of them than there are seats is an overvote, none is an abstention. */
    public static Marking<Set<String>> names(int seats) {
        return new Marking<>(names -> names.size() > seats ? Optional.of(OwnersBallot.Refused.OVERVOTE) : Optional.empty(), Set.of());
    }
}
