package org.yishi.deliberation.opinions;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;

import org.yishi.portal.access.Refusal;
import org.yishi.portal.area.Area;
import org.yishi.portal.area.Areas;
import org.yishi.portal.command.PortalCommand;
import org.yishi.portal.text.Texts;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** {@code import opinions <folder> [--area CODE] [--title T] [--credit TEXT] [--again]}. */
@ApplicationScoped
public class ImportOpinionsCommand implements PortalCommand {

    @Inject
    private OpinionImports imports;
    @Inject
    private Areas areas;
    @Inject
    private Texts texts;

    @Override
    public String name() {
        return "import opinions";
    }

    @Override
    public void run(List<String> arguments, Consumer<String> progress) throws CommandRefused {
        ImportArguments asked = ImportArguments.of(arguments).orElseThrow(() -> refused("deliberation.import.usage"));
        Path folder = Path.of(asked.folder());
        if (!Files.isDirectory(folder)) {
            throw refused("deliberation.import.noFolder", asked.folder());
        }
        Area area = area(asked);
        OpinionSource source = OpinionSource.folder(folder);
        ImportReport report = new ImportReport();
        try {
            say(progress, "deliberation.import.reading", source.name());
            OpinionData data = new OpinionReader(source, report).read(rows -> say(progress, "deliberation.import.read", rows));
            say(progress, "deliberation.import.found", data.statements().size(), data.participants().size(), data.votes().size());
            OpinionOrder order = new OpinionOrder(source.name(), title(asked, data, source), credit(asked, folder, data));
            long id = imports.bring(area.id(), order, data, asked.again(),
                    written -> say(progress, "deliberation.import.written", written, data.votes().size()));
            tell(report, progress);
            say(progress, "deliberation.import.done", area.name(), "/deliberation/consultation/show?id=" + id);
        } catch (UnreadableOpinions e) {
            throw refused(e.key(), e.arguments());
        } catch (Refusal e) {
            throw refused(e.key(), e.arguments());
        } catch (IOException e) {
            throw refused("deliberation.import.unreadable", asked.folder(), e.getMessage());
        }
    }

    private Area area(ImportArguments asked) throws CommandRefused {
        List<Area> communities = areas.communities();
        if (!asked.area().isEmpty()) {
            return areas.byCode(asked.area()).orElseThrow(() -> refused("deliberation.import.noArea", asked.area(), codes(communities)));
        }
        if (communities.size() != 1) {
            throw refused("deliberation.import.whichArea", codes(communities));
        }
        return communities.get(0);
    }

    private static String codes(List<Area> communities) {
        return communities.stream().map(area -> area.code() + " (" + area.name() + ")").collect(Collectors.joining(", "));
    }

    private static String title(ImportArguments asked, OpinionData data, OpinionSource source) {
        if (!asked.title().isBlank()) {
            return asked.title();
        }
        return data.summary("topic").isBlank() ? source.name() : data.summary("topic");
    }

    /** Said by the operator, or written in the folder, or the one that the open data of Polis demand. */
    private String credit(ImportArguments asked, Path folder, OpinionData data) throws IOException {
        Path written = folder.resolve("attribution.txt");
        if (!asked.credit().isBlank()) {
            return asked.credit();
        }
        if (Files.isRegularFile(written)) {
            return Files.readString(written).strip();
        }
        return data.summary("url").startsWith("https://pol.is/") ? SampleOpinions.POLIS_CREDIT : "";
    }

    private void tell(ImportReport report, Consumer<String> progress) {
        say(progress, "deliberation.import.rows", report.voteRows(), report.replaced());
        report.skipped().forEach((reason, skipped) -> say(progress, "deliberation.import.skipped", skipped.number(),
                texts.get("deliberation.import.reason." + reason), String.join(", ", skipped.examples())));
        if (report.skipped().isEmpty()) {
            say(progress, "deliberation.import.nothingSkipped");
        }
        if (report.tooLong() > 0) {
            say(progress, "deliberation.import.tooLong", report.tooLong());
        }
        if (report.undecided() > 0) {
            say(progress, "deliberation.import.undecided", report.undecided());
        }
    }

    private void say(Consumer<String> progress, String key, Object... arguments) {
        progress.accept(texts.get(key, arguments));
    }

    private CommandRefused refused(String key, Object... arguments) {
        return new CommandRefused(texts.get(key, arguments));
    }
}
