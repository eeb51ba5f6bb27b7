package org.yishi.launcher.check;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.ServiceLoader;
import org.yishi.launcher.Console;
import org.yishi.launcher.Sentence;
import org.yishi.portal.ballot.PackCheck;
import org.yishi.portal.ballot.PackVerdict;
import org.yishi.portal.ledger.ChainExport;
import org.yishi.portal.ledger.ExportCheck;
import org.yishi.portal.ledger.ExportFault;
import org.yishi.portal.opendata.ArchiveCheck;
import org.yishi.portal.opendata.ArchiveVerdict;
import org.yishi.portal.opendata.FileVerdict;
import org.yishi.portal.opendata.PublishedCheck;

/** Tells by its content what a file is, checks it and says what does not hold. */
public final class FileCheck {

    private static final int BEGINNING = 4_000;
    private static final byte[] ZIP = {'P', 'K', 3, 4};
    /** More lines help nobody. */
    private static final int TOLD = 100;

    private FileCheck() {
    }

    public static boolean holds(Path file) throws IOException {
        try {
            if (isZip(file)) {
                return archive(file);
            }
            String beginning = beginning(file);
            if (beginning.contains('"' + ChainExport.KIND + '"')) {
                return export(file);
            }
            if (PackCheck.isPack(beginning)) {
                return pack(Files.readString(file));
            }
            Optional<PublishedCheck> plugin = ServiceLoader.load(PublishedCheck.class, FileCheck.class.getClassLoader()).stream()
                    .map(ServiceLoader.Provider::get).filter(check -> check.knows(beginning)).findFirst();
            if (plugin.isPresent()) {
                return published(plugin.get(), Files.readString(file));
            }
            Console.say("%s 既不是导出的记录链，也不是结果包、公开记录的压缩包或者插件公布的文件。",
                    "%s is neither an exported chain nor a result pack nor an archive of public records nor a file that a plugin publishes.", file);
        } catch (CharacterCodingException e) {
            Console.line("BROKEN  " + new Sentence("文件不是 UTF-8 文本。", "The file is no text in UTF-8."));
        }
        return false;
    }

    private static boolean isZip(Path file) throws IOException {
        try (InputStream bytes = Files.newInputStream(file)) {
            return Arrays.equals(bytes.readNBytes(ZIP.length), ZIP);
        }
    }

    private static boolean archive(Path file) throws IOException {
        ArchiveVerdict verdict = ArchiveCheck.check(file);
        verdict.faults().stream().limit(TOLD).forEach(fault -> Console.line("BROKEN  " + fault.file() + "  " + fault.why()));
        Console.line(verdict.portal() + "  " + verdict.area() + "  " + verdict.day());
        if (!verdict.holds()) {
            Console.say("%d 处不符（%d 个文件，%d 条链，%d 条记录）。", "%d do not hold (%d files, %d chains, %d entries).", verdict.faults().size(),
                    verdict.files(), verdict.chains(), verdict.entries());
            return false;
        }
        Console.say("%d 个文件、%d 条链、%d 条记录全部相符。文件清单的校验码：%s", "%d files, %d chains, %d entries, all hold. Digest of the list of files: %s",
                verdict.files(), verdict.chains(), verdict.entries(), verdict.digest());
        return true;
    }

    private static String beginning(Path file) throws IOException {
        try (BufferedReader reader = Files.newBufferedReader(file)) {
            char[] some = new char[BEGINNING];
            int read = reader.read(some);
            return new String(some, 0, Math.max(0, read));
        }
    }

    private static boolean export(Path file) throws IOException {
        ExportCheck check = new ExportCheck();
        boolean whole = lines(file, check);
        List<ExportFault> faults = check.end();
        faults.stream().limit(TOLD).forEach(fault -> Console.line("BROKEN  " + (fault.dossier().isEmpty() ? "-" : fault.dossier()) + "  #"
                + fault.sequence() + "  " + fault.why() + "  (行 / line " + fault.line() + ")"));
        if (!whole) {
            Console.line("BROKEN  " + new Sentence("最后一行不完整。", "The last line is not complete."));
        }
        Console.line(check.says("portal") + "  " + check.says("area") + "  " + check.says("day"));
        if (!faults.isEmpty() || !whole) {
            Console.say("%d 处不符（%d 条链，%d 条记录）。", "%d do not hold (%d chains, %d entries).", faults.size() + (whole ? 0 : 1), check.chains(),
                    check.entries());
            return false;
        }
        Console.say("%d 条链、%d 条记录全部相符。", "%d chains, %d entries, all hold.", check.chains(), check.entries());
        Console.say("整份文件的校验码：%s。请与门户上或纸上的校验码核对。", "Digest of the whole file: %s. Compare it with the portal's or a printed one.",
                check.says("digest"));
        check.says("checkpoints").lines().flatMap(days -> List.of(days.split(", ")).stream()).filter(day -> !day.isEmpty())
                .forEach(day -> Console.line("  " + day));
        return true;
    }

    /** Lines end with one line feed and nothing else; false where the last does not end. */
    private static boolean lines(Path file, ExportCheck check) throws IOException {
        StringBuilder line = new StringBuilder();
        try (BufferedReader reader = Files.newBufferedReader(file)) {
            for (int c = reader.read(); c >= 0; c = reader.read()) {
                if (c == '\n') {
                    check.accept(line.toString());
                    line.setLength(0);
                } else {
                    line.append((char) c);
                }
            }
        }
        if (line.length() > 0) {
            check.accept(line.toString());
        }
        return line.length() == 0;
    }

    private static boolean published(PublishedCheck check, String text) {
        FileVerdict verdict;
        try {
            verdict = check.check(text);
        } catch (IllegalArgumentException e) {
            Console.line("BROKEN  " + new Sentence("读不出来：" + e.getMessage(), "It cannot be read: " + e.getMessage()));
            return false;
        }
        verdict.problems().forEach(problem -> Console.line("BROKEN  " + new Sentence(problem.zh(), problem.en())));
        verdict.told().forEach(told -> Console.line(new Sentence(told.zh(), told.en()).toString()));
        if (verdict.holds()) {
            Console.say("文件相符。", "The file holds.");
        }
        return verdict.holds();
    }

    private static boolean pack(String json) {
        PackVerdict verdict = PackCheck.check(json);
        verdict.problems().forEach(problem -> Console.line("BROKEN  " + new Sentence(problem.zh(), problem.en())));
        verdict.remarks().forEach(remark -> Console.line(new Sentence(remark.zh(), remark.en()).toString()));
        Console.line(verdict.title() + "  " + verdict.outcome());
        if (verdict.holds()) {
            Console.say("结果包相符。校验码：%s。请与门户上或公告上的校验码核对。",
                    "The result pack holds. Digest: %s. Compare it with the portal's or the one on the notice.", verdict.digest());
        }
        return verdict.holds();
    }
}
