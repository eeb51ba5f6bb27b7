package org.yishi.portal.ledger;

/**
 * What the running {@link org.yishi.portal.access.Guarded} method says about its act. The funnel writes it to the ledger in
 * the same transaction. Facts must not hold personal data: say ids and digests, not names and phone numbers.
 */
public interface Act {

    /** The dossier concerned; needed where a new one begins, otherwise the {@link org.yishi.portal.access.Of} parameter tells it. */
    Act on(String dossier);

    /** A fact of the act. Names are kept in alphabetical order; the value is kept as text. */
    Act fact(String name, Object value);

    /** The person whose data were looked at or changed, so that the look is shown to this person. */
    Act concerning(long personId);

    /** A row of a {@link Sealed} table that the act inserted, changed or removed by its own SQL; the seal is taken when the act ends. */
    Act touched(String table, long id);

    /**
     * The entry names its actor {@code voter} and nobody else: for acts of which it is not public who did them, such as casting
     * a ballot.
     */
    Act unnamed();
}
