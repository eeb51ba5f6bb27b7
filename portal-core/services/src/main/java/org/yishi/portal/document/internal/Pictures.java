package org.yishi.portal.document.internal;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.Semaphore;

import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.spi.IIORegistry;
import javax.imageio.stream.MemoryCacheImageInputStream;
import javax.imageio.stream.MemoryCacheImageOutputStream;

import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;

import com.twelvemonkeys.imageio.plugins.webp.WebPImageReaderSpi;

import org.yishi.portal.access.Refusal;
import org.yishi.portal.document.DocumentType;

/** Photos and scans: upright, of a bearable size, and without what the camera wrote into them. */
@ApplicationScoped
public class Pictures {

    static final int LONGEST = 2000;
    static final int PREVIEW = 640;
    private static final long MOST_PIXELS = 64_000_000;
    private static final float QUALITY = 0.85f;
    /** A decoded photo takes a hundred times its file; a few at once would fill the memory of a small server. */
    private final Semaphore atOnce = new Semaphore(2);

    record Prepared(byte[] bytes, byte[] preview) {
    }

    Prepared prepare(DocumentType type, byte[] file) {
        atOnce.acquireUninterruptibly();
        try {
            int orientation = type == DocumentType.JPEG && !FileKind.isWebp(file) ? ExifOrientation.of(file) : ExifOrientation.UPRIGHT;
            Picture whole = Picture.of(read(type, file), LONGEST).upright(orientation);
            BufferedImage image = whole.asImage();
            return new Prepared(write(type, image), write(DocumentType.JPEG, Picture.of(image, PREVIEW).asImage()));
        } catch (IOException | RuntimeException e) {
            if (e instanceof Refusal refusal) {
                throw refusal;
            }
            // damaged, or a kind of colours that screens do not show; readers throw all sorts of exceptions at such files
            throw new Refusal("portal.document.refusal.picture").at("file");
        } finally {
            atOnce.release();
        }
    }

    /** Of the first page of a PDF; null where it cannot be shown, which keeps nobody from downloading it. */
    byte[] ofFirstPage(byte[] pdf) {
        atOnce.acquireUninterruptibly();
        try {
            return PdfFirstPage.draw(pdf, PREVIEW).map(page -> write(DocumentType.JPEG, Picture.of(page, PREVIEW).asImage())).orElse(null);
        } finally {
            atOnce.release();
        }
    }

    /** What the readers of pictures announced to the whole process goes with the application. */
    @PreDestroy
    void leave() {
        IIORegistry registry = IIORegistry.getDefaultInstance();
        for (Iterator<Class<?>> kinds = registry.getCategories(); kinds.hasNext();) {
            List<Object> ours = new ArrayList<>();
            registry.getServiceProviders(kinds.next(), provider -> provider.getClass().getClassLoader() == getClass().getClassLoader(),
                    false).forEachRemaining(ours::add);
            ours.forEach(registry::deregisterServiceProvider);
        }
    }

    private static BufferedImage read(DocumentType type, byte[] file) throws IOException {
        ImageReader reader = FileKind.isWebp(file) ? new WebPImageReaderSpi().createReaderInstance(null)
                : ImageIO.getImageReadersByFormatName(type.ending()).next();
        try (MemoryCacheImageInputStream input = new MemoryCacheImageInputStream(new ByteArrayInputStream(file))) {
            reader.setInput(input, true, true);
            long width = reader.getWidth(0);
            long height = reader.getHeight(0);
            if (width * height > MOST_PIXELS) {
                throw new Refusal("portal.document.refusal.pixels", MOST_PIXELS / 1_000_000).at("file");
            }
            ImageReadParam param = reader.getDefaultReadParam();
            int step = (int) Math.max(1, Math.max(width, height) / (2L * LONGEST));
            param.setSourceSubsampling(step, step, 0, 0);
            return reader.read(0, param);
        } finally {
            reader.dispose();
        }
    }

    private static byte[] write(DocumentType type, BufferedImage image) {
        ImageWriter writer = ImageIO.getImageWritersByFormatName(type.ending()).next();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (MemoryCacheImageOutputStream output = new MemoryCacheImageOutputStream(bytes)) {
            writer.setOutput(output);
            ImageWriteParam param = writer.getDefaultWriteParam();
            if (type == DocumentType.JPEG) {
                param.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
                param.setCompressionQuality(QUALITY);
            }
            writer.write(null, new IIOImage(image, null, null), param);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            writer.dispose();
        }
        return bytes.toByteArray();
    }
}
