package org.yishi.portal.ledger;

import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Chains as a file of lines for anybody who wants to keep or check them: first the head of the file, then for each chain its
 * end and its entries. Every line is a JSON object of texts in the canonical form of {@link Facts}; who acted is not told.
 */
public final class ChainExport {

    /** By which the file is known. */
    public static final String KIND = "yishi-ledger-export";

    private ChainExport() {
    }

    /** @param checkpoints the latest daily digests of the community, to be compared with printed ones */
    public static String head(String portal, String area, LocalDate day, List<Checkpoint> checkpoints, List<ChainEnd> chains) {
        Facts head = new Facts().put("kind", KIND).put("portal", portal).put("area", area).put("day", day)
                .put("checkpoints", checkpoints.stream().map(one -> one.day() + " " + one.digest()).collect(Collectors.joining(", ")))
                .put("chains", chains.size()).put("entries", chains.stream().mapToLong(ChainEnd::entries).sum());
        Sha256 digest = over(head);
        chains.forEach(end -> add(digest, end));
        return head.put("digest", HexFormat.of().formatHex(digest.end())).canonical();
    }

    public static String end(ChainEnd end) {
        return new Facts().put("chain", end.dossier()).put("entries", end.entries()).put("last", end.hash()).canonical();
    }

    public static String entry(LedgerEntry entry) {
        LedgerEntry told = entry.withoutActor();
        return new Facts().put("dossier", told.dossier()).put("sequence", told.sequence()).put("at", told.at()).put("action", told.action())
                .put("actor", told.actor()).put("area", told.areaId()).put("facts", told.facts()).put("previous", told.previous())
                .put("hash", told.hash()).canonical();
    }

    /** Of the head itself and then of the end of each chain, so that neither is changed alone. */
    static Sha256 over(Facts headWithoutDigest) {
        return new Sha256().add(headWithoutDigest.canonical()).add("\n");
    }

    static void add(Sha256 digest, ChainEnd end) {
        digest.add(end(end)).add("\n");
    }
}
