package org.yishi.decisions.walk;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;

import javax.imageio.ImageIO;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.yishi.portal.access.Guarded;
import org.yishi.portal.access.In;
import org.yishi.portal.access.Privacy;
import org.yishi.portal.document.Documents;
import org.yishi.portal.ledger.Act;

/** Photos for tests, no two alike. */
@ApplicationScoped
public class Papers {

    @Inject
    private Documents documents;
    @Inject
    private Act act;

    @Guarded("decisions.open")
    public long keep(@In long areaId, String dossier, int number) {
        act.on(dossier);
        return documents.keep(areaId, dossier, Privacy.OFFICE, "board.png", photo(number)).id();
    }

    public static byte[] photo(int number) {
        BufferedImage image = new BufferedImage(24, 16, BufferedImage.TYPE_INT_RGB);
        image.setRGB(number % 24, number / 24 % 16, 0xffffff - number);
        image.setRGB(0, 0, number);
        try {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            ImageIO.write(image, "png", bytes);
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
