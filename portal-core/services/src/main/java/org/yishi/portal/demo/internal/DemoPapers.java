package org.yishi.portal.demo.internal;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;

import javax.imageio.ImageIO;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.yishi.portal.access.Actor;
import org.yishi.portal.access.CurrentActor;
import org.yishi.portal.access.Refusal;
import org.yishi.portal.demo.DemoCommunity;
import org.yishi.portal.form.FormSubject;
import org.yishi.portal.form.PaperEntries;
import org.yishi.portal.form.TypedSheet;
import org.yishi.portal.notice.ObjectionKind;
import org.yishi.portal.people.internal.PeopleRepository;

/**
 * A resident without a telephone objects on paper: the worker types it with its scan, and a member of the committee, holding both side by side,
 * confirms. Where no plugin disclosed anything there is nothing to object to.
 */
@ApplicationScoped
public class DemoPapers {

    private static final String FORM = "portal.object";

    @Inject
    private PaperEntries papers;
    @Inject
    private PeopleRepository people;
    @Inject
    private CurrentActor current;
    @Inject
    private Clock clock;

    void enter(DemoCommunity demo) {
        Actor resident = demo.residents().get(demo.residents().size() - 1);
        notices(demo).anyMatch(notice -> isTaken(demo, resident, notice));
    }

    /** A notice that concerns owners alone takes no objection of this resident: then the next one. */
    private boolean isTaken(DemoCommunity demo, Actor resident, FormSubject notice) {
        String phone = people.find(resident.personId()).orElseThrow().phone();
        try {
            long sheet = current.as(demo.worker(), () -> papers.enter(notice.areaId(), new TypedSheet(FORM, notice.id(), resident.name(), phone,
                    "由社区服务站转交", LocalDate.now(clock), Map.of("kind", ObjectionKind.MONEY.name(), "text", "请写明四十个充电口的单价，和街道补助怎样拨付。"),
                    "异议表.png", scan())));
            current.as(demo.offices().get("member"), () -> papers.confirm(sheet));
            return true;
        } catch (Refusal e) {
            return false;
        }
    }

    /** The oldest first. */
    private Stream<FormSubject> notices(DemoCommunity demo) {
        return current.as(demo.worker(), () -> papers.taken(demo.areaId())).stream().filter(takes -> takes.form().action().equals(FORM))
                .flatMap(takes -> takes.subjects().stream()).filter(FormSubject::open).sorted(Comparator.comparingLong(FormSubject::id));
    }

    /** A sheet with lines of writing; needs no font. */
    private static byte[] scan() {
        BufferedImage picture = new BufferedImage(480, 640, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = picture.createGraphics();
        Random chance = new Random(FORM.hashCode());
        try (ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            pen.setColor(Color.WHITE);
            pen.fillRect(0, 0, 480, 640);
            pen.setColor(Color.DARK_GRAY);
            pen.setStroke(new BasicStroke(3));
            for (int line = 60; line < 580; line += 26) {
                pen.drawLine(50, line, 430 - chance.nextInt(220), line);
            }
            ImageIO.write(picture, "png", bytes);
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            pen.dispose();
        }
    }
}
