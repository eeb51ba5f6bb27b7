package org.yishi.neighborhood.fund;

import java.math.BigDecimal;
import java.util.Locale;

import org.yishi.portal.access.Refusal;

/** Money as people write it, kept in cents (分). */
public final class Yuan {

    private static final long MOST = 100_000_000_000L;

    private Yuan() {
    }

    /** Cents of an amount above zero, typed in yuan: {@code 12,345.60} or {@code 1.2万}. */
    public static long positive(String typed, String field) {
        String clean = typed == null ? "" : typed.strip().replaceAll("[,，\\s¥￥元]", "");
        boolean tenThousands = clean.endsWith("万");
        String digits = tenThousands ? clean.substring(0, clean.length() - 1) : clean;
        if (!digits.matches("\\d{1,12}(\\.\\d{1,6})?")) {
            throw new Refusal("neighborhood.fund.refusal.amount").at(field);
        }
        BigDecimal cents = new BigDecimal(digits).movePointRight(tenThousands ? 6 : 2).stripTrailingZeros();
        if (cents.scale() > 0 || cents.signum() == 0 || cents.compareTo(BigDecimal.valueOf(MOST)) > 0) {
            throw new Refusal("neighborhood.fund.refusal.amount").at(field);
        }
        return cents.longValueExact();
    }

    /** 12,345.60. */
    public static String text(long cents) {
        return String.format(Locale.ROOT, "%s%,d.%02d", cents < 0 ? "-" : "", Math.abs(cents) / 100, Math.abs(cents) % 100);
    }

    public static BigDecimal decimal(long cents) {
        return BigDecimal.valueOf(cents, 2);
    }
}
