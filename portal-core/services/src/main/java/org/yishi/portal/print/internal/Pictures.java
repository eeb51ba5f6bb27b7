package org.yishi.portal.print.internal;

import java.util.ArrayList;
import java.util.List;

import org.yishi.portal.qr.QrCode;

/** The pictures of one sheet while it is set; nothing else can be reached from a stylesheet. */
final class Pictures {

    static final String SCHEME = "picture:";

    /** Dots for each module of a code: crisp on any printer, and still a small file. */
    private static final int DOTS = 8;

    private final String portal;
    private final List<byte[]> images = new ArrayList<>();

    /** @param portal address of this portal, without a slash at the end */
    Pictures(String portal) {
        this.portal = portal;
    }

    /** @return the address by which a stylesheet shows it */
    String picture(byte[] image) {
        boolean jpeg = image.length > 3 && image[0] == (byte) 0xFF && image[1] == (byte) 0xD8;
        boolean png = image.length > 8 && image[0] == (byte) 0x89 && image[1] == 'P' && image[2] == 'N' && image[3] == 'G';
        if (!jpeg && !png) {
            throw new IllegalArgumentException("only JPEG and PNG are printed");
        }
        images.add(image);
        return SCHEME + (images.size() - 1);
    }

    String code(String content) {
        return picture(QrCode.of(content).png(DOTS));
    }

    /** What a code says: an address within the portal becomes one that a telephone can open. */
    String whole(String content) {
        return content.startsWith("/") ? portal + content : content;
    }

    /** @return null where there is no such picture */
    byte[] find(String address) {
        String number = address.startsWith(SCHEME) ? address.substring(SCHEME.length()) : "";
        boolean known = number.matches("\\d{1,6}") && Integer.parseInt(number) < images.size();
        return known ? images.get(Integer.parseInt(number)) : null;
    }
}
