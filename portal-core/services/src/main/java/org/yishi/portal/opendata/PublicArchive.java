package org.yishi.portal.opendata;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.yishi.portal.access.Actor;
import org.yishi.portal.access.CurrentActor;
import org.yishi.portal.access.Open;
import org.yishi.portal.area.Area;
import org.yishi.portal.area.Areas;
import org.yishi.portal.area.internal.AreasBelow;
import org.yishi.portal.ballot.internal.BallotPacks;
import org.yishi.portal.document.Documents;
import org.yishi.portal.document.internal.OpenDocuments;
import org.yishi.portal.ledger.PublicLedger;
import org.yishi.portal.meeting.internal.OpenResolutions;
import org.yishi.portal.opendata.internal.ArchiveWriter;
import org.yishi.portal.text.Texts;

/** All public records of an area as one file that can be checked without the portal, written out as it is read. */
@ApplicationScoped
@Open("whoever holds a copy can hold the portal to it")
public class PublicArchive {

    private static final Pattern DIGEST = Pattern.compile("[0-9a-f]{64}");

    /** Read when it is its turn, so that not all of it is in the memory at once. */
    private record Content(String ending, Supplier<byte[]> bytes) {
    }

    @Inject
    private OpenData data;
    @Inject
    private JsonForm json;
    @Inject
    private OpenApiForm api;
    @Inject
    private PublicLedger ledger;
    @Inject
    private BallotPacks packs;
    @Inject
    private OpenResolutions resolutions;
    @Inject
    private OpenDocuments openDocuments;
    @Inject
    private Documents documents;
    @Inject
    private Areas areas;
    @Inject
    private AreasBelow below;
    @Inject
    private PublicAddresses addresses;
    @Inject
    private CurrentActor current;
    @Inject
    private Texts texts;
    @Inject
    private Clock clock;

    public void write(Area area, OutputStream out) throws IOException {
        try (ArchiveWriter archive = new ArchiveWriter(out)) {
            archive.file("README.txt", texts.get(Locale.SIMPLIFIED_CHINESE, "portal.opendata.archive.readme", area.name(), addresses.base()) + "\n\n"
                    + texts.get(Locale.ENGLISH, "portal.opendata.archive.readme", area.nameEn(), addresses.base()) + "\n");
            archive.file("openapi.json", api.document(data.in(area)));
            for (Dataset<?> dataset : data.in(area)) {
                records(archive, area, dataset);
            }
            Map<String, Content> frozen = frozen(area);
            Set<String> inChains = new HashSet<>();
            for (long id : below.of(area)) {
                if (areas.get(id).kind().governsItself() || id == area.id() && areas.communityOf(id).isPresent()) {
                    chains(archive, areas.get(id), frozen.keySet(), inChains);
                }
            }
            packs.each(below.of(area), (ballot, pack) -> archive.file("packs/ballot-" + ballot + ".json", pack));
            for (Map.Entry<String, Content> one : frozen.entrySet()) {
                archive.file((inChains.contains(one.getKey()) ? "sealed/" : "files/") + one.getKey() + "." + one.getValue().ending(),
                        one.getValue().bytes().get());
            }
            archive.finish(addresses.base(), area.name(), LocalDate.now(clock));
        }
    }

    private void records(ArchiveWriter archive, Area area, Dataset<?> dataset) throws IOException {
        StringBuilder table = new StringBuilder(CsvForm.head(dataset));
        Extract extract = data.page(area, dataset.name(), 0);
        while (true) {
            table.append(CsvForm.lines(extract));
            for (Line line : extract.lines()) {
                archive.file("records/" + dataset.name() + "/" + line.id() + ".json", json.item(line));
            }
            if (!extract.more()) {
                break;
            }
            extract = data.page(area, dataset.name(), extract.last());
        }
        archive.file("data/" + dataset.name() + ".csv", table.toString());
    }

    /** Documents and the words of motions by their digests: what never changes any more. */
    private Map<String, Content> frozen(Area area) {
        List<Long> where = below.of(area);
        Map<String, Content> frozen = new LinkedHashMap<>();
        Window window = Window.after(0, OpenData.PAGE);
        for (var some = resolutions.read(where, window); !some.isEmpty(); some = resolutions.read(where, window)) {
            some.forEach(one -> frozen.put(one.item().motionDigest(),
                    new Content("txt", () -> one.item().motion().getBytes(StandardCharsets.UTF_8))));
            window = Window.after(some.get(some.size() - 1).item().id(), OpenData.PAGE);
        }
        window = Window.after(0, OpenData.PAGE);
        for (var some = openDocuments.read(where, window); !some.isEmpty(); some = openDocuments.read(where, window)) {
            some.forEach(one -> frozen.put(one.sha256(), new Content(one.type().ending(),
                    () -> current.as(Actor.VISITOR, () -> documents.content(one.id()).bytes()))));
            window = Window.after(some.get(some.size() - 1).id(), OpenData.PAGE);
        }
        return frozen;
    }

    /** @param found receives the digests of what is frozen that a chain names */
    private void chains(ArchiveWriter archive, Area community, Set<String> wanted, Set<String> found) throws IOException {
        archive.lines("chains/" + community.code() + ".jsonl", lines -> ledger.chains(community.id(), line -> {
            DIGEST.matcher(line).results().map(MatchResult::group).filter(wanted::contains).forEach(found::add);
            lines.line(line);
        }));
    }
}
