package org.yishi.portal.people.internal;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What a password must be: long enough and not among the first that are tried. Which kinds of characters it holds is nobody's
 * business: such rules make people choose Password1!.
 */
public final class PasswordRule {

    public static final int LEAST = 8;
    /** Longer ones would only cost time to hash. */
    public static final int MOST = 128;

    /** How much must be left of a password when the person's own name and numbers are taken out. */
    private static final int LEAST_BESIDE_OWN = 4;
    private static final Pattern REPEATED = Pattern.compile("(.{1,4}?)\\1+.?");
    private static final Pattern BIRTHDAY = Pattern.compile("(19|20)\\d\\d(0[1-9]|1[0-2])(0[1-9]|[12]\\d|3[01])");
    private static final String[] ROWS = {"01234567890123456789", "abcdefghijklmnopqrstuvwxyz", "qwertyuiopasdfghjklzxcvbnm",
            "1qaz2wsx3edc4rfv5tgb6yhn7ujm", "1q2w3e4r5t6y7u8i9o0p", "147258369", "zaqxswcdevfrbgtnhymju"};
    private static final Set<String> COMMON = read();

    private PasswordRule() {
    }

    /** Why the password will not do, the last part of a message key; empty where it will. */
    public static Optional<String> whyNot(String typed, String... own) {
        String password = normal(typed);
        int length = password.codePointCount(0, password.length());
        if (length < LEAST) {
            return Optional.of("short");
        }
        if (length > MOST) {
            return Optional.of("long");
        }
        String plain = password.toLowerCase(Locale.ROOT);
        if (COMMON.contains(plain) || REPEATED.matcher(plain).matches() || BIRTHDAY.matcher(plain).matches() || isRow(plain)) {
            return Optional.of("common");
        }
        return isOwn(plain, own) ? Optional.of("own") : Optional.empty();
    }

    /** The same characters however they were typed: full width or half, composed or not. */
    static String normal(String typed) {
        return Normalizer.normalize(typed == null ? "" : typed, Normalizer.Form.NFKC);
    }

    private static boolean isRow(String password) {
        String backwards = new StringBuilder(password).reverse().toString();
        for (String row : ROWS) {
            if (row.contains(password) || row.contains(backwards)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isOwn(String password, String... own) {
        String rest = password;
        for (String word : own) {
            String plain = word == null ? "" : normal(word).toLowerCase(Locale.ROOT);
            if (plain.contains(password)) {
                return true;
            }
            rest = plain.length() < 2 ? rest : rest.replace(plain, "");
        }
        return rest.length() < password.length() && rest.length() < LEAST_BESIDE_OWN;
    }

    private static Set<String> read() {
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(
                PasswordRule.class.getResourceAsStream("/org/yishi/portal/people/common-passwords.txt"), StandardCharsets.UTF_8))) {
            return lines.lines().filter(line -> !line.startsWith("#") && !line.isBlank()).collect(Collectors.toUnmodifiableSet());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
