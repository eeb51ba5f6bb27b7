package org.yishi.portal.ballot.internal;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;

import javax.crypto.Cipher;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.PBEKeySpec;
import javax.crypto.spec.SecretKeySpec;

/**
 * The key of a ballot under the passphrases of two tellers (监票人), for a sheet of paper or a stick in a safe: whoever has one of them,
 * or the file without them, has nothing.
 */
final class TellersKey {

    private static final int ROUNDS = 600_000;
    private static final int SALT = 16;
    private static final int NONCE = 12;

    private TellersKey() {
    }

    static String lock(byte[] key, String dossier, String one, String other) {
        byte[] head = new byte[SALT + NONCE];
        new SecureRandom().nextBytes(head);
        try {
            byte[] hidden = cipher(Cipher.ENCRYPT_MODE, head, dossier, one, other).doFinal(key);
            byte[] all = Arrays.copyOf(head, head.length + hidden.length);
            System.arraycopy(hidden, 0, all, head.length, hidden.length);
            return Base64.getEncoder().encodeToString(all);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("the key could not be locked", e);
        }
    }

    /** Empty where a passphrase is wrong or the text is damaged. */
    static Optional<byte[]> unlock(String locked, String dossier, String one, String other) {
        try {
            byte[] all = Base64.getDecoder().decode(locked.replaceAll("\\s", ""));
            if (all.length <= SALT + NONCE) {
                return Optional.empty();
            }
            return Optional.of(cipher(Cipher.DECRYPT_MODE, all, dossier, one, other).doFinal(all, SALT + NONCE, all.length - SALT - NONCE));
        } catch (GeneralSecurityException | IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static Cipher cipher(int mode, byte[] head, String dossier, String one, String other) throws GeneralSecurityException {
        char[] words = (one.length() + ":" + one + other).toCharArray();
        PBEKeySpec spec = new PBEKeySpec(words, Arrays.copyOf(head, SALT), ROUNDS, 256);
        byte[] key = SecretKeyFactory.getInstance("PBKDF2WithHmacSHA256").generateSecret(spec).getEncoded();
        spec.clearPassword();
        Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
        cipher.init(mode, new SecretKeySpec(key, "AES"), new GCMParameterSpec(128, head, SALT, NONCE));
        cipher.updateAAD(dossier.getBytes(StandardCharsets.UTF_8));
        return cipher;
    }
}
