package org.yishi.portal.print.internal;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.StringReader;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Date;
import java.util.logging.Level;
import java.util.logging.Logger;

import javax.xml.transform.Templates;
import javax.xml.transform.Transformer;
import javax.xml.transform.TransformerException;
import javax.xml.transform.sax.SAXResult;
import javax.xml.transform.stream.StreamSource;

import org.apache.fop.apps.FOUserAgent;
import org.apache.fop.apps.Fop;
import org.apache.fop.apps.FopConfParser;
import org.apache.fop.apps.FopFactory;
import org.apache.fop.apps.io.ResourceResolverFactory;
import org.apache.fop.apps.EnvironmentalProfileFactory;
import org.apache.fop.events.EventFormatter;
import org.apache.fop.events.model.EventSeverity;
import org.apache.xmlgraphics.io.Resource;
import org.apache.xmlgraphics.io.ResourceResolver;
import org.apache.xmlgraphics.util.MimeConstants;
import org.xml.sax.SAXException;

import org.yishi.portal.print.Sheet;

/**
 * The press: a sheet as XML goes through a stylesheet and the formatter and becomes PDF. Nothing in the way of a sheet can open a file or
 * an address: the formatter is given the portal's fonts and the sheet's own pictures and nothing else.
 */
final class Press {

    private static final Logger LOG = Logger.getLogger(Press.class.getName());
    /** Warns at every use of tables that our fonts do without; held, because a logger that nobody holds forgets its level. */
    private static final Logger FONT_READER = Logger.getLogger("org.apache.fontbox");
    private static final URI BASE = URI.create("portal:/");

    private static final String FONT = "<font kerning='no' embed-url='font:%s' embedding-mode='subset'>"
            + "<font-triplet name='%s' style='normal' weight='normal'/></font>";
    private static final String SETTINGS = "<fop version='1.0'><accessibility>true</accessibility><complex-scripts disabled='true'/>"
            + "<renderers><renderer mime='application/pdf'><version>1.7</version><pdf-ua-mode>PDF/UA-1</pdf-ua-mode>"
            + "<fonts>%s</fonts></renderer></renderers></fop>";

    static {
        FONT_READER.setLevel(Level.SEVERE);
    }

    private Press() {
    }

    static byte[] print(Sheet sheet, String xml, Templates stylesheet, Pictures pictures) throws StylesheetRefused {
        ByteArrayOutputStream pdf = new ByteArrayOutputStream(200_000);
        try {
            FOUserAgent agent = factory(pictures).newFOUserAgent();
            agent.getRendererFactory().addDocumentHandlerMaker(new PdfHandler.Maker());
            agent.setTitle(sheet.title());
            if (!sheet.subtitle().isBlank()) {
                agent.setSubject(sheet.subtitle());
            }
            if (!sheet.issuer().isBlank()) {
                agent.setAuthor(sheet.issuer());
            }
            agent.setCreator("Yishi");
            agent.setCreationDate(Date.from(sheet.asOf()));
            agent.getEventBroadcaster().addEventListener(event -> {
                if (event.getSeverity() != EventSeverity.INFO) {
                    LOG.log(Level.FINE, () -> "printing " + sheet.title() + ": " + EventFormatter.format(event));
                }
            });
            Fop fop = agent.newFop(MimeConstants.MIME_PDF, pdf);
            Transformer transformer = stylesheet.newTransformer();
            transformer.setURIResolver((href, base) -> {
                throw new TransformerException("a stylesheet reads nothing but its sheet: " + href);
            });
            transformer.transform(new StreamSource(new StringReader(xml)), new SAXResult(new FontChooser(fop.getDefaultHandler())));
            return Finishing.of(pdf.toByteArray(), sheet.title());
        } catch (TransformerException | SAXException | IOException | RuntimeException e) {
            throw new StylesheetRefused(String.valueOf(e.getMessage()));
        } catch (StackOverflowError e) {
            throw new StylesheetRefused("its templates call each other without end");
        }
    }

    /** A factory holds fonts and pictures in caches that never empty; one for each sheet costs little and keeps nothing. */
    private static FopFactory factory(Pictures pictures) throws SAXException, IOException {
        StringBuilder fonts = new StringBuilder();
        for (Typeface face : Typeface.values()) {
            fonts.append(FONT.formatted(face.name(), face.family()));
        }
        byte[] settings = SETTINGS.formatted(fonts).getBytes(StandardCharsets.UTF_8);
        return new FopConfParser(new ByteArrayInputStream(settings),
                EnvironmentalProfileFactory.createRestrictedIO(BASE, new OwnThingsOnly(pictures))).getFopFactoryBuilder().build();
    }

    /** What the formatter may open. */
    private record OwnThingsOnly(Pictures pictures) implements ResourceResolver {

        @Override
        public Resource getResource(URI uri) throws IOException {
            String address = uri.toString();
            if (address.startsWith("font:")) {
                return new Resource(Typeface.valueOf(address.substring("font:".length())).open());
            }
            byte[] picture = pictures.find(address);
            if (picture == null) {
                throw new IOException("not one of the sheet's own pictures: " + address);
            }
            return new Resource(new ByteArrayInputStream(picture));
        }

        @Override
        public OutputStream getOutputStream(URI uri) throws IOException {
            throw new IOException("nothing is written: " + uri);
        }
    }
}
