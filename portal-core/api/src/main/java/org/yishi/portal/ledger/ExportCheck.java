package org.yishi.portal.ledger;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;

/**
 * Checks a file that {@link ChainExport} wrote, line by line: no portal, no network, no database. Whoever changes a file can
 * also make all its digests anew, so the last step is a person's: to compare them with the portal or with a printed checkpoint.
 */
public final class ExportCheck {

    private final List<ExportFault> faults = new ArrayList<>();
    private Facts head;
    private Sha256 digest;
    private long line;
    private long chains;
    private long entries;
    private ChainEnd end;
    private long endLine;
    private ChainCheck check;
    private List<Long> sequences;

    /** The next line, without its line end. */
    public void accept(String text) {
        line++;
        try {
            Facts facts = Facts.parse(text);
            if (line == 1) {
                head(facts, text);
            } else if (facts.get("chain") != null) {
                chain(asWritten(new ChainEnd(facts.get("chain"), number(facts, "entries"), need(facts, "last")), text));
            } else {
                entry(asWritten(facts, text));
            }
        } catch (IllegalArgumentException | DateTimeException e) {
            unreadable();
        }
    }

    private void head(Facts facts, String text) {
        Facts bare = new Facts();
        for (String name : List.of("kind", "portal", "area", "day", "checkpoints", "chains", "entries")) {
            bare.put(name, facts.get(name));
        }
        digest = ChainExport.over(bare);
        if (!ChainExport.KIND.equals(facts.get("kind")) || !bare.put("digest", facts.get("digest")).canonical().equals(text)) {
            throw new IllegalArgumentException("the head of an export comes first");
        }
        head = facts;
    }

    private static ChainEnd asWritten(ChainEnd end, String text) {
        if (!ChainExport.end(end).equals(text)) {
            throw new IllegalArgumentException("no end of a chain");
        }
        return end;
    }

    private static LedgerEntry asWritten(Facts facts, String text) {
        LedgerEntry entry = new LedgerEntry(need(facts, "dossier"), number(facts, "sequence"), Instant.parse(need(facts, "at")),
                need(facts, "action"), need(facts, "actor"), "", number(facts, "area"), need(facts, "facts"), need(facts, "previous"),
                need(facts, "hash"));
        if (!ChainExport.entry(entry).equals(text)) {
            throw new IllegalArgumentException("no entry");
        }
        return entry;
    }

    private static long number(Facts facts, String name) {
        return Long.parseLong(need(facts, name));
    }

    private static String need(Facts facts, String name) {
        String value = facts.get(name);
        if (value == null) {
            throw new IllegalArgumentException("without " + name);
        }
        return value;
    }

    /** Within a chain a line that cannot be read is an entry that was changed. */
    private void unreadable() {
        if (check == null) {
            faults.add(new ExportFault(line, "", 0, "UNREADABLE"));
            return;
        }
        entries++;
        sequences.add(sequences.size() + 1L);
        breaks("CHANGED");
    }

    private void breaks(String why) {
        if (check.verdict().holds()) {
            check.breaks(sequences.size(), why);
            endLine = line;
        }
    }

    private void chain(ChainEnd next) {
        endChain();
        end = next;
        endLine = line;
        check = new ChainCheck(next.dossier());
        sequences = new ArrayList<>();
        chains++;
        if (digest != null) {
            ChainExport.add(digest, next);
        }
    }

    private void entry(LedgerEntry entry) {
        entries++;
        boolean other = end == null || !entry.dossier().equals(end.dossier());
        if (end == null || other && entry.hash().equals(entry.expectedHash())) {
            faults.add(new ExportFault(line, entry.dossier(), entry.sequence(), "ADDED"));
            return;
        }
        sequences.add(entry.sequence());
        boolean held = check.verdict().holds();
        check.accept(entry);
        if (held && !check.verdict().holds()) {
            endLine = line;
        }
        if (other) {
            breaks("CHANGED");
        }
    }

    private void endChain() {
        if (check == null) {
            return;
        }
        check.endsAt(end.entries(), end.hash());
        ChainVerdict verdict = check.verdict();
        if (!verdict.holds()) {
            faults.add(new ExportFault(endLine, end.dossier(), verdict.brokenAt(), kind(verdict)));
        }
    }

    /** What happened, seen from the end of the chain: with all numbers there it is their order, with one twice it was put in. */
    private String kind(ChainVerdict verdict) {
        Set<Long> distinct = new HashSet<>(sequences);
        if (distinct.size() < sequences.size() || sequences.size() > end.entries()) {
            return "ADDED";
        }
        boolean complete = sequences.size() == end.entries() && distinct.stream().allMatch(number -> number >= 1 && number <= end.entries());
        return complete && verdict.why().equals("MISSING") ? "ORDER" : verdict.why();
    }

    /** After the last line; nothing where all holds. */
    public List<ExportFault> end() {
        endChain();
        check = null;
        if (head == null) {
            faults.add(new ExportFault(1, "", 0, "UNREADABLE"));
        } else if (chains != count("chains") || entries != count("entries")) {
            faults.add(new ExportFault(1, "", 0, chains < count("chains") || entries < count("entries") ? "MISSING" : "ADDED"));
        } else if (!HexFormat.of().formatHex(digest.end()).equals(head.get("digest"))) {
            faults.add(new ExportFault(1, "", 0, "CHANGED"));
        }
        return List.copyOf(faults);
    }

    /** Fits nothing where it is no number. */
    private long count(String name) {
        return head.get(name).matches("\\d{1,18}") ? number(head, name) : -1;
    }

    /** What the file says of itself, such as {@code portal}, {@code area}, {@code day}, {@code checkpoints}; empty where it does not. */
    public String says(String name) {
        String said = head == null ? null : head.get(name);
        return said == null ? "" : said;
    }

    public long chains() {
        return chains;
    }

    public long entries() {
        return entries;
    }
}
