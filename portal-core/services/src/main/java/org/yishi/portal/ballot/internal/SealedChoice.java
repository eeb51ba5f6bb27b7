package org.yishi.portal.ballot.internal;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.spec.PKCS8EncodedKeySpec;
import java.security.spec.X509EncodedKeySpec;
import java.util.Arrays;
import java.util.Base64;

import javax.crypto.Cipher;
import javax.crypto.KeyAgreement;
import javax.crypto.Mac;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/**
 * The envelope of a secret choice: a fresh X25519 key is agreed with the key of the ballot, what follows from it by HKDF-SHA-256 encrypts the
 * choice with AES-256-GCM, bound to the ballot. Who does not hold the ballot's private key sees neither the choice nor whether two
 * envelopes hold the same; and since all choices of a ballot are of one length, the length says nothing.
 */
public final class SealedChoice {

    private static final int KEY_LENGTH = 44;
    private static final int TAG_BITS = 128;

    private SealedChoice() {
    }

    static KeyPair newKeys() {
        try {
            return KeyPairGenerator.getInstance("X25519").generateKeyPair();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java platform has X25519", e);
        }
    }

    /** @param publicKey of the ballot, X.509 in base 64 */
    static String seal(byte[] choice, String publicKey, String dossier) {
        try {
            KeyPair once = newKeys();
            byte[] sender = once.getPublic().getEncoded();
            Cipher cipher = cipher(Cipher.ENCRYPT_MODE, once.getPrivate(), publicKey(Base64.getDecoder().decode(publicKey)), sender, dossier);
            byte[] hidden = cipher.doFinal(choice);
            byte[] envelope = Arrays.copyOf(sender, sender.length + hidden.length);
            System.arraycopy(hidden, 0, envelope, sender.length, hidden.length);
            return Base64.getEncoder().encodeToString(envelope);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("an envelope could not be sealed", e);
        }
    }

    /**
     * @param privateKey of the ballot, PKCS 8
     * @throws DamagedEnvelope where the envelope is not as it was sealed, or is of another ballot
     */
    static byte[] open(String envelope, byte[] privateKey, String dossier) {
        try {
            byte[] bytes = Base64.getDecoder().decode(envelope);
            byte[] sender = Arrays.copyOf(bytes, KEY_LENGTH);
            PrivateKey own = KeyFactory.getInstance("X25519").generatePrivate(new PKCS8EncodedKeySpec(privateKey));
            return cipher(Cipher.DECRYPT_MODE, own, publicKey(sender), sender, dossier).doFinal(bytes, KEY_LENGTH, bytes.length - KEY_LENGTH);
        } catch (GeneralSecurityException | IllegalArgumentException e) {
            throw new DamagedEnvelope();
        }
    }

    /** Says nothing of what was inside. */
    static final class DamagedEnvelope extends RuntimeException {

        private static final long serialVersionUID = 1L;
    }

    private static Cipher cipher(int mode, PrivateKey own, PublicKey other, byte[] sender, String dossier) throws GeneralSecurityException {
        KeyAgreement agreement = KeyAgreement.getInstance("X25519");
        agreement.init(own);
        agreement.doPhase(other, true);
        byte[] key = mac(mac(sender, agreement.generateSecret()), "yishi ballot envelope\u0001".getBytes(StandardCharsets.UTF_8));
        Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
        // the key is used for this one message, so its nonce may be fixed
        cipher.init(mode, new SecretKeySpec(key, "AES"), new GCMParameterSpec(TAG_BITS, new byte[12]));
        cipher.updateAAD(dossier.getBytes(StandardCharsets.UTF_8));
        return cipher;
    }

    private static byte[] mac(byte[] key, byte[] text) throws GeneralSecurityException {
        Mac mac = Mac.getInstance("HmacSHA256");
        mac.init(new SecretKeySpec(key, "HmacSHA256"));
        return mac.doFinal(text);
    }

    private static PublicKey publicKey(byte[] encoded) throws GeneralSecurityException {
        return KeyFactory.getInstance("X25519").generatePublic(new X509EncodedKeySpec(encoded));
    }
}
