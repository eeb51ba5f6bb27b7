package org.yishi.portal.document;

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
import org.yishi.portal.ledger.Act;

/** What a plugin does with documents, inside of its own guarded acts. */
@ApplicationScoped
public class Papers {

    @Inject
    private Documents documents;
    @Inject
    private Act act;

    @Guarded("portal.importRegister")
    public Document keep(@In long areaId, String dossier, Privacy privacy, String name, byte[] content, long concerning) {
        act.on(dossier);
        return documents.keep(areaId, dossier, privacy, name, content, concerning);
    }

    @Guarded("portal.importRegister")
    public void publish(@In long areaId, String dossier, long id) {
        act.on(dossier).fact("did", "publish");
        documents.publish(id);
    }

    /** A photo that no other looks like. */
    public static byte[] photo(int colour) {
        BufferedImage image = new BufferedImage(60, 40, BufferedImage.TYPE_INT_RGB);
        for (int x = 0; x < 60; x++) {
            for (int y = 0; y < 40; y++) {
                image.setRGB(x, y, colour * 40503 + x * 3 << 8);
            }
        }
        try {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            ImageIO.write(image, "png", bytes);
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
