package org.yishi.decisions.record;

import java.util.List;
import java.util.stream.Collectors;

import org.yishi.portal.ledger.LedgerEntry;

/** The file of a matter (一事一档): its sections and the index with checksums. */
public record RecordFile(List<Section> sections) {

    /** One line for each piece; what the digest is made of. */
    public String index() {
        return sections.stream().flatMap(section -> section.items().stream().map(item -> section.number() + "|" + item.key() + "|"
                + item.on() + "|" + item.checksum())).collect(Collectors.joining("\n"));
    }

    /** SHA-256 of the index: a file from which a piece was taken has another one. */
    public String digest() {
        return LedgerEntry.sha256(index());
    }
}
