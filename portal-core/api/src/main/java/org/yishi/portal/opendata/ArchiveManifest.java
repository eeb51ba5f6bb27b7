package org.yishi.portal.opendata;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import org.yishi.portal.ledger.Facts;
import org.yishi.portal.ledger.LedgerEntry;

/**
 * The list of what is in an archive of public records (zip): first a line about the archive, then one for each file with the digest of
 * its bytes. Every line is a JSON object of texts in the canonical form of {@link Facts}.
 *
 * <p>Folders: {@code chains/} holds exported chains, {@code records/<dataset>/<id>.json} single records, {@code data/} the same as tables,
 * {@code packs/} result packs, {@code sealed/} files whose name is the SHA-256 of their bytes and
 * stands in a chain, {@code files/} those whose name stands in none, because they came before chains told such digests.
 */
public final class ArchiveManifest {

    /** By which the archive is known. */
    public static final String KIND = "yishi-archive";
    /** The last file of the archive. */
    public static final String NAME = "manifest.jsonl";
    static final String CHAINS = "chains/";
    static final String PACKS = "packs/";
    static final String SEALED = "sealed/";
    static final String FILES = "files/";

    private final List<String> lines = new ArrayList<>();

    /** @param sha256 of the bytes, in lower-case hexadecimal */
    public void add(String file, String sha256) {
        lines.add(new Facts().put("file", file).put("sha256", sha256).canonical());
    }

    /** @param area name of the area */
    public String text(String portal, String area, LocalDate day) {
        String list = String.join("\n", lines) + "\n";
        return new Facts().put("kind", KIND).put("portal", portal).put("area", area).put("day", day).put("files", lines.size())
                .put("digest", LedgerEntry.sha256(list)).canonical() + "\n" + list;
    }
}
