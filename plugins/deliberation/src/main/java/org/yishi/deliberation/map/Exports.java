package org.yishi.deliberation.map;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import org.yishi.deliberation.consultation.Consultation;
import org.yishi.deliberation.consultation.Consultations;
import org.yishi.deliberation.opinionmap.MapMemory;
import org.yishi.deliberation.opinionmap.VoteMatrix;
import org.yishi.deliberation.statement.StatementRepository;
import org.yishi.portal.access.NotFound;
import org.yishi.portal.access.Open;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/**
 * A finished consultation as open data, in the tables that the import reads: always the statements and what the map tells of them, the ballots
 * only where that was said before anybody voted, or where they are open data from elsewhere.
 */
@ApplicationScoped
public class Exports {

    @Inject
    private Maps maps;
    @Inject
    private MapRepository repository;
    @Inject
    private Consultations readable;
    @Inject
    private StatementRepository statements;

    /** @return a ZIP archive */
    @Open("what was counted is open data, without persons (domain 2.4)")
    public byte[] archive(long consultationId) {
        Consultation consultation = readable.read(consultationId);
        Optional<ReadMap> map = maps.read(consultationId);
        if (!isReady(consultationId)) {
            throw new NotFound("data of consultation " + consultationId);
        }
        VoteMatrix votes = repository.votes(consultationId);
        MapMemory memory = repository.memory(consultationId).orElse(MapMemory.empty());
        OpenTables tables = new OpenTables(consultation, votes, statements.shown(consultationId), repository.salt(consultationId),
                consultation.minCell());
        try (ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            try (ZipOutputStream zip = new ZipOutputStream(bytes, StandardCharsets.UTF_8)) {
                put(zip, "comments.csv", tables.comments());
                put(zip, "summary.csv", tables.summary());
                if (consultation.isImported()) {
                    put(zip, "attribution.txt", consultation.origin().credit());
                }
                if (map.isPresent()) {
                    put(zip, "groups.csv", tables.groups(map.get()));
                }
                if (publishesBallots(consultation)) {
                    put(zip, "votes.csv", tables.votes());
                    put(zip, "participants-votes.csv", tables.participants(memory, map));
                }
            }
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Once the votes are sealed and the last map is made. */
    @Open("whether there is data is as public as the data")
    public boolean isReady(long consultationId) {
        return readable.read(consultationId).isCounted() && repository.isSealed(consultationId);
    }

    private static boolean publishesBallots(Consultation consultation) {
        return consultation.isImported() || consultation.terms() != null && consultation.terms().publishBallots();
    }

    private static void put(ZipOutputStream zip, String name, String text) throws IOException {
        ZipEntry entry = new ZipEntry(name);
        // no time of making: the same data are the same bytes
        entry.setTime(0);
        zip.putNextEntry(entry);
        zip.write(text.getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
    }
}
