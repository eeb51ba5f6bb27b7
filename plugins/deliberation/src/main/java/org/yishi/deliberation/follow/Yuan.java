package org.yishi.deliberation.follow;

import java.math.BigDecimal;
import java.util.Locale;

import org.yishi.portal.access.Refusal;

/** Money as people write it, kept in cents (分). */
public final class Yuan {

    /** A hundred million yuan: more than a community ever has. */
    private static final long MOST = 10_000_000_000L;

    private Yuan() {
    }

    /** Cents of an amount typed in yuan, such as {@code 12,345.60} or {@code 1.2万}; null where nothing was typed or it is nothing. */
    public static Long cents(String typed, String field) {
        String clean = typed == null ? "" : typed.strip().replaceAll("[,，\\s¥￥元]", "");
        if (clean.isEmpty()) {
            return null;
        }
        boolean tenThousands = clean.endsWith("万");
        String digits = tenThousands ? clean.substring(0, clean.length() - 1) : clean;
        if (!digits.matches("\\d{1,12}(\\.\\d{1,6})?")) {
            throw new Refusal("deliberation.refusal.noAmount").at(field);
        }
        BigDecimal cents = new BigDecimal(digits).movePointRight(tenThousands ? 6 : 2).stripTrailingZeros();
        if (cents.scale() > 0 || cents.compareTo(BigDecimal.valueOf(MOST)) > 0) {
            throw new Refusal("deliberation.refusal.noAmount").at(field);
        }
        return cents.signum() == 0 ? null : cents.longValueExact();
    }

    /** 12,345.60. */
    public static String text(long cents) {
        return String.format(Locale.ROOT, "%,d.%02d", cents / 100, cents % 100);
    }
}
