package org.yishi.neighborhood.committee;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.atomic.AtomicInteger;

import javax.imageio.ImageIO;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.yishi.neighborhood.paper.Scan;
import org.yishi.portal.access.Guarded;
import org.yishi.portal.access.In;
import org.yishi.portal.access.Privacy;
import org.yishi.portal.document.Documents;
import org.yishi.portal.ledger.Act;

/** Photos of notice boards, no two alike. */
@ApplicationScoped
public class BoardPhotos {

    private static final AtomicInteger NUMBER = new AtomicInteger(1);

    @Inject
    private Documents documents;
    @Inject
    private Act act;

    @Guarded("neighborhood.keepCommittee")
    public long keep(@In long areaId, String dossier) {
        act.on(dossier).fact("photo", true);
        return documents.keep(areaId, dossier, Privacy.OFFICE, "公示栏.png", drawn()).id();
    }

    private static byte[] drawn() {
        BufferedImage picture = new BufferedImage(80, 80, BufferedImage.TYPE_INT_RGB);
        int number = NUMBER.getAndIncrement();
        for (int x = 0; x < 80; x++) {
            picture.setRGB(x, number % 80, 0xffffff);
            picture.setRGB(number / 80 % 80, x, number * 7919);
        }
        try (ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            ImageIO.write(picture, "png", bytes);
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static Scan scan(String what) {
        return new Scan(what + ".txt", (what + " " + NUMBER.getAndIncrement()).getBytes(StandardCharsets.UTF_8));
    }
}
