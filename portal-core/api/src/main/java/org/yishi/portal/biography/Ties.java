package org.yishi.portal.biography;

import java.util.Collection;
import java.util.List;
import java.util.Set;

/**
 * Which dossier came out of which (来源、去向), across plugins. A tie is never taken back: what came of a matter stays known, also when one of
 * the two is withdrawn or its plugin is taken out.
 */
public interface Ties {

    /**
     * Keeps, in the transaction of the act that lets {@code later} come out of {@code earlier}, that it did, and how both are called by
     * that day. Called by the use case of the later one, once it stands by itself (a topic when it is accepted, a matter when it is opened).
     * Said again, it is kept once. Dossiers are {@code plugin/noun/id}; what has not that form, or is the same dossier twice, is let pass without a tie,
     * since the earlier one is named by an address that anybody may change.
     */
    void tie(String earlier, String later);

    /**
     * What may be kept of an address that anybody may change, {@code ?origin=}: a dossier of another plugin; empty for anything else, and for one of the
     * plugin's own, whose ties it makes itself (decision 34).
     *
     * @param typed may be null
     */
    static String foreign(String typed, String pluginId) {
        boolean dossier = typed != null && typed.matches("[a-z][a-z0-9]{0,30}/[a-z][A-Za-z0-9]{0,30}/[1-9]\\d{0,17}");
        return dossier && !typed.startsWith(pluginId + "/") ? typed : "";
    }

    /** What came out of this dossier, the oldest tie first. */
    List<Tied> after(String dossier);

    /** Those of the dossiers out of which something came; one query, however many they are. */
    Set<String> leading(Collection<String> dossiers);

    /** Out of what this dossier came, the oldest tie first. */
    List<Tied> before(String dossier);
}
