package org.yishi.portal.opendata;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

import org.yishi.portal.ballot.PackCheck;
import org.yishi.portal.ballot.PackVerdict;
import org.yishi.portal.ballot.ResultPack;
import org.yishi.portal.ledger.ExportCheck;
import org.yishi.portal.ledger.Facts;
import org.yishi.portal.ledger.LedgerEntry;
import org.yishi.portal.opendata.ArchiveVerdict.Fault;

/** Checks an archive of public records without a portal: every file against the list, chains and packs in themselves, and what is sealed against the chains. */
public final class ArchiveCheck {

    private static final int LONGEST_LIST = 64 * 1024 * 1024;
    private static final Pattern FROZEN = Pattern.compile("(" + ArchiveManifest.SEALED + "|" + ArchiveManifest.FILES + ")([0-9a-f]{64})\\.[a-z0-9]{1,8}");
    private static final Pattern DIGEST = Pattern.compile("[0-9a-f]{64}");

    private final List<Fault> faults = new ArrayList<>();
    /** Digests that have to be found in a chain, with the file that needs them. */
    private final Map<String, String> wanted = new TreeMap<>();
    private long chains;
    private long entries;

    private ArchiveCheck() {
    }

    /** @throws IOException where the file cannot be read at all */
    public static ArchiveVerdict check(Path archive) throws IOException {
        try (ZipFile zip = new ZipFile(archive.toFile())) {
            return new ArchiveCheck().of(zip);
        } catch (ZipException e) {
            return new ArchiveVerdict("", "", "", "", List.of(new Fault(archive.getFileName().toString(), "UNREADABLE")), 0, 0, 0);
        }
    }

    private ArchiveVerdict of(ZipFile zip) throws IOException {
        ZipEntry manifest = zip.getEntry(ArchiveManifest.NAME);
        if (manifest == null || manifest.getSize() > LONGEST_LIST) {
            return new ArchiveVerdict("", "", "", "", List.of(new Fault(ArchiveManifest.NAME, manifest == null ? "MISSING" : "UNREADABLE")), 0, 0, 0);
        }
        Facts head = new Facts();
        Map<String, String> listed = new TreeMap<>();
        try {
            String text = new String(zip.getInputStream(manifest).readAllBytes(), StandardCharsets.UTF_8);
            int end = text.indexOf('\n');
            head = Facts.parse(text.substring(0, Math.max(0, end)));
            if (!LedgerEntry.sha256(text.substring(end + 1)).equals(head.get("digest"))) {
                faults.add(new Fault(ArchiveManifest.NAME, "CHANGED"));
            }
            text.substring(end + 1).lines().map(Facts::parse).forEach(line -> listed.put(line.get("file"), line.get("sha256")));
        } catch (RuntimeException e) {
            faults.add(new Fault(ArchiveManifest.NAME, "UNREADABLE"));
        }
        files(zip, listed);
        for (String file : listed.keySet()) {
            if (zip.getEntry(file) == null) {
                faults.add(new Fault(file, "MISSING"));
            }
        }
        for (ZipEntry entry : zip.stream().filter(one -> one.getName().startsWith(ArchiveManifest.CHAINS)).toList()) {
            chain(zip, entry);
        }
        wanted.forEach((digest, file) -> faults.add(new Fault(file, "NOT_IN_CHAIN")));
        return new ArchiveVerdict(says(head, "portal"), says(head, "area"), says(head, "day"), says(head, "digest"), List.copyOf(faults),
                listed.size(), chains, entries);
    }

    private static String says(Facts head, String name) {
        return head.get(name) == null ? "" : head.get(name);
    }

    private void files(ZipFile zip, Map<String, String> listed) throws IOException {
        for (ZipEntry entry : zip.stream().filter(one -> !one.isDirectory() && !one.getName().equals(ArchiveManifest.NAME)).toList()) {
            String name = entry.getName();
            String digest = digest(zip, entry);
            if (!listed.containsKey(name)) {
                faults.add(new Fault(name, "ADDED"));
            } else if (!digest.equals(listed.get(name))) {
                faults.add(new Fault(name, "CHANGED"));
            }
            Matcher frozen = FROZEN.matcher(name);
            if (frozen.matches()) {
                if (frozen.group(1).equals(ArchiveManifest.SEALED)) {
                    wanted.put(frozen.group(2), name);
                }
                if (!digest.equals(frozen.group(2)) && digest.equals(listed.get(name))) {
                    faults.add(new Fault(name, "CHANGED"));
                }
            } else if (name.startsWith(ArchiveManifest.PACKS)) {
                pack(name, new String(zip.getInputStream(entry).readAllBytes(), StandardCharsets.UTF_8));
            }
        }
    }

    /** Opening and closing of the ballot have to stand in its chain as the pack says. */
    private void pack(String name, String json) {
        PackVerdict verdict = PackCheck.check(json);
        if (!verdict.holds()) {
            if (faults.stream().noneMatch(fault -> fault.file().equals(name))) {
                faults.add(new Fault(name, "CHANGED"));
            }
            return;
        }
        ResultPack pack = ResultPack.parse(json);
        wanted.put(pack.openedHash(), name);
        wanted.put(pack.closedHash(), name);
    }

    private void chain(ZipFile zip, ZipEntry entry) throws IOException {
        ExportCheck check = new ExportCheck();
        try (BufferedReader reader = new BufferedReader(new InputStreamReader(zip.getInputStream(entry), StandardCharsets.UTF_8))) {
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                check.accept(line);
                DIGEST.matcher(line).results().forEach(found -> wanted.remove(found.group()));
            }
        }
        check.end().forEach(fault -> faults.add(new Fault(entry.getName() + "  " + fault.dossier() + "  #" + fault.sequence(), fault.why())));
        chains += check.chains();
        entries += check.entries();
    }

    private static String digest(ZipFile zip, ZipEntry entry) throws IOException {
        try (InputStream bytes = zip.getInputStream(entry)) {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            byte[] some = new byte[16 * 1024];
            for (int read = bytes.read(some); read >= 0; read = bytes.read(some)) {
                digest.update(some, 0, read);
            }
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
