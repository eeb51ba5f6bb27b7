package org.yishi.deliberation.follow;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

import org.yishi.portal.ledger.LedgerEntry;

/** The index of a consultation's file (档案目录): every piece with its checksum; nothing is written for it, all of it is there already. */
public record RecordIndex(List<Piece> pieces) {

    /** The list of pieces as it is drawn up now. */
    static final int EDITION = 2;

    /**
     * @param kind     {@code point}, {@code action}, {@code hearing} …; names a message
     * @param title    what it is, in the words of the file
     * @param on       null where it has no day of its own
     * @param checksum SHA-256
     */
    public record Piece(String kind, String title, LocalDate on, String checksum) {
    }

    public RecordIndex {
        pieces = List.copyOf(pieces);
    }

    /** Texts of a length first, so that no two lists of parts read the same. */
    static String sum(Object... parts) {
        return LedgerEntry.sha256(Arrays.stream(parts).map(String::valueOf).map(part -> part.length() + ":" + part).collect(Collectors.joining("|")));
    }

    /** SHA-256 over the lines of the index: a file from which a piece was taken has another one. */
    public String digest() {
        return LedgerEntry.sha256(pieces.stream().map(piece -> piece.kind() + "|" + piece.on() + "|" + piece.checksum())
                .collect(Collectors.joining("\n")));
    }
}
