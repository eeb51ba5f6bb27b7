package org.yishi.portal.ledger;

import java.util.Optional;

/** The daily digests of the ledger. Open to everybody, needs no act. */
public interface Checkpoints {

    /** The last one of the community to which the area belongs; none before its first day is over. */
    Optional<Checkpoint> latest(long areaId);
}
