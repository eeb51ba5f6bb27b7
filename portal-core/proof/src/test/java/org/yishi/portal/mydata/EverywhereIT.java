package org.yishi.portal.mydata;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

import jakarta.inject.Inject;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.yishi.portal.access.Actor;
import org.yishi.portal.access.CurrentActor;
import org.yishi.portal.access.Privacy;
import org.yishi.portal.area.Area;
import org.yishi.portal.datebook.CalendarFile;
import org.yishi.portal.datebook.Datebook;
import org.yishi.portal.document.Document;
import org.yishi.portal.document.Documents;
import org.yishi.portal.document.Papers;
import org.yishi.portal.form.OwnPapers;
import org.yishi.portal.form.PaperEntries;
import org.yishi.portal.form.TypedSheet;
import org.yishi.portal.ledger.PublicLedger;
import org.yishi.portal.meeting.Hosted;
import org.yishi.portal.notice.Matters;
import org.yishi.portal.notice.NoticeDraft.Review;
import org.yishi.portal.notice.Notices;
import org.yishi.portal.notice.ObjectionKind;
import org.yishi.portal.opendata.AtomForm;
import org.yishi.portal.opendata.CsvForm;
import org.yishi.portal.opendata.Extract;
import org.yishi.portal.opendata.JsonForm;
import org.yishi.portal.opendata.OpenData;
import org.yishi.portal.opendata.PublicArchive;
import org.yishi.portal.people.Role;
import org.yishi.testkit.Finding;
import org.yishi.testkit.Given;
import org.yishi.testkit.PortalTest;

/** Marked words of one person lie in every corner of the portal; what leaves it, and what others see of it, holds none of them. */
@PortalTest
class EverywhereIT {

    private static final Path LOGS = Path.of("target/portal-test/run");

    @Inject
    private Given given;
    @Inject
    private Planted planted;
    @Inject
    private Hosted hosted;
    @Inject
    private Matters matters;
    @Inject
    private Notices notices;
    @Inject
    private PaperEntries entries;
    @Inject
    private OwnPapers own;
    @Inject
    private Papers papers;
    @Inject
    private Documents documents;
    @Inject
    private OpenData data;
    @Inject
    private JsonForm json;
    @Inject
    private AtomForm atom;
    @Inject
    private Datebook datebook;
    @Inject
    private CalendarFile calendar;
    @Inject
    private PublicArchive archive;
    @Inject
    private PublicLedger ledger;
    @Inject
    private Finding finding;
    @Inject
    private CurrentActor current;

    private Area here;
    private Actor worker;
    private Actor person;
    private String dossier;
    private String[] marks;
    private long notice;
    private long sheet;

    @BeforeEach
    void somebodyWhoLeftTracesEverywhere() {
        here = given.community();
        dossier = "test/everywhere/" + here.id();
        String name = "亓官" + Long.toString(here.id(), 36) + "芷";
        String phone = "197" + String.format("%08d", here.id());
        marks = new String[] {name, phone, "暗号一" + here.id(), "暗号二" + here.id(), "暗号三" + here.id(), "暗号四" + here.id()};
        worker = hosted.worker(here);
        person = given.with(planted.person(name, phone, "7788"), Role.RESIDENT, here, given.today().minusYears(1), null);
        current.as(worker, () -> {
            planted.home(here.id(), person.personId(), marks[2]);
            notice = matters.disclose(here.id(), dossier, Review.NOT_NEEDED);
            notices.checkPrivacy(notice);
            notices.publish(notice, given.today(), matters.photo(here.id(), dossier, 90_000 + (int) here.id()));
        });
        current.as(person, () -> notices.object(notice, marks[3] + "，我是" + name, ObjectionKind.OTHER, true));
        sheet = current.as(worker, () -> entries.enter(here.id(), new TypedSheet("portal.object", notice, name, phone, "", given.today(),
                Map.of("kind", "ROLL", "text", marks[4]), name + ".png", Papers.photo(91_000 + (int) here.id()))));
        current.as(worker, () -> papers.keep(here.id(), dossier, Privacy.OFFICE, name + ".txt", marks[5].getBytes(StandardCharsets.UTF_8),
                person.personId()));
    }

    /** All that programs are given, in every form. */
    private String handedOut() throws IOException {
        StringBuilder all = new StringBuilder();
        data.in(here).forEach(dataset -> {
            Extract extract = data.page(here, dataset.name(), 0);
            all.append(json.page(extract)).append(CsvForm.lines(extract));
            if (dataset.hasFeed()) {
                all.append(atom.feed(here, dataset, data.latest(here, dataset.name())));
            }
        });
        all.append(atom.feed(here, null, data.latest(here, ""))).append(calendar.of(here.name(), datebook.subscribed(here)));
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        archive.write(here, packed);
        texts(packed.toByteArray()).forEach(all::append);
        ledger.chains(here.id(), all::append);
        return all.toString();
    }

    private static List<String> texts(byte[] packed) throws IOException {
        List<String> texts = new ArrayList<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(packed))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                texts.add(entry.getName() + new String(zip.readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return texts;
    }

    @Test
    void nothingThatLeavesThePortalHoldsThem() throws IOException {
        assertThat(handedOut()).as("what is public is there").contains("修缮凉亭的决议").doesNotContain(marks);
    }

    @Test
    void whoeverAsksForItIsHandedNoWordOfIt() {
        for (Actor asking : List.of(Actor.VISITOR, given.person(Role.RESIDENT, given.community()), given.person(Role.RESIDENT, here),
                given.person(Role.COMMITTEE_WORKER, given.community()))) {
            current.as(asking, () -> {
                for (String mark : marks) {
                    assertThat(finding.titles(mark, here)).as(asking + " searches " + mark).isEmpty();
                }
                assertThat(documents.of(dossier)).extracting(Document::name).noneMatch(name -> name.contains(marks[0]));
                for (Throwable refused : List.of(catchThrowable(() -> entries.read(sheet)), catchThrowable(() -> own.own(sheet)))) {
                    assertThat(refused).as("an error says nothing of it").isNotNull();
                    assertThat(refused.toString()).doesNotContain(marks);
                }
                return null;
            });
        }
    }

    @Test
    void objectionsAreForTheResidentsOfTheAreaAlone() {
        assertThat(current.as(given.person(Role.RESIDENT, here), () -> notices.view(notice).objections().get(0).text())).contains(marks[3]);
        for (Actor other : List.of(Actor.VISITOR, given.person(Role.RESIDENT, given.community()))) {
            assertThat(current.as(other, () -> notices.view(notice)).toString()).doesNotContain(marks);
        }
    }

    @Test
    void theLogOfTheServerKnowsNothingOfThem() throws IOException {
        current.as(Actor.VISITOR, () -> catchThrowable(() -> entries.read(sheet)));
        List<Path> logs;
        try (Stream<Path> files = Files.list(LOGS)) {
            logs = files.filter(file -> file.getFileName().toString().startsWith("server.log")).toList();
        }
        assertThat(logs).isNotEmpty();
        for (Path log : logs) {
            // a letter that is being written is cut in its middle
            String words = new String(Files.readAllBytes(log), StandardCharsets.UTF_8);
            assertThat(words).doesNotContain(marks);
        }
    }

    @Test
    void whatProgramsWriteIntoFilesDoesNotComeAlong() throws IOException {
        ByteArrayOutputStream office = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(office)) {
            for (String[] part : new String[][] {{"[Content_Types].xml", "<Types/>"}, {"word/document.xml", "<w:t>报价</w:t>"},
                    {"docProps/core.xml", "<dc:creator>" + marks[0] + "</dc:creator>"}}) {
                zip.putNextEntry(new ZipEntry(part[0]));
                zip.write(part[1].getBytes(StandardCharsets.UTF_8));
                zip.closeEntry();
            }
        }
        Document kept = current.as(worker, () -> papers.keep(here.id(), dossier, Privacy.PUBLIC, "报价.docx", office.toByteArray(), 0));
        assertThat(String.join("", texts(documents.content(kept.id()).bytes()))).contains("报价", "docProps/core.xml").doesNotContain(marks);

        byte[] png = Papers.photo(92_000 + (int) here.id());
        Document photo = current.as(worker, () -> papers.keep(here.id(), dossier, Privacy.PUBLIC, "照片.png", withWords(png, marks[0]), 0));
        assertThat(new String(documents.content(photo.id()).bytes(), StandardCharsets.UTF_8)).doesNotContain(marks);
    }

    /** A picture with a text beside it, as cameras and programs write the place and the author. */
    private static byte[] withWords(byte[] png, String words) {
        byte[] text = ("Author\0" + words).getBytes(StandardCharsets.UTF_8);
        byte[] chunk = new byte[4 + text.length];
        System.arraycopy("tEXt".getBytes(StandardCharsets.US_ASCII), 0, chunk, 0, 4);
        System.arraycopy(text, 0, chunk, 4, text.length);
        CRC32 check = new CRC32();
        check.update(chunk);
        ByteBuffer made = ByteBuffer.allocate(png.length + 8 + chunk.length);
        int head = 33;
        made.put(png, 0, head).putInt(text.length).put(chunk).putInt((int) check.getValue()).put(png, head, png.length - head);
        return made.array();
    }
}
