package org.yishi.portal.plugin;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.yishi.portal.access.Guarded;
import org.yishi.portal.access.Refusal;
import org.yishi.portal.ledger.Act;
import org.yishi.portal.people.internal.PasswordAgain;
import org.yishi.portal.plugin.internal.LauncherDesk;

/**
 * Taking plugins in and out while the portal runs, where the operator allows it. A plugin is a program with all rights of the
 * portal: the password is asked again and the ledger keeps the jar's digest. The portal is assembled anew shortly afterwards.
 */
@ApplicationScoped
public class PluginInstallations {

    private static final String DOSSIER = "portal/plugins";

    @Inject
    @ConfigProperty(name = "portal.uploads.allowed", defaultValue = "false")
    private boolean allowed;
    @Inject
    private PasswordAgain passwordAgain;
    @Inject
    private LauncherDesk launcher;
    @Inject
    private Act act;

    @Guarded(value = "portal.installPlugin", kind = Guarded.Kind.READ)
    public boolean isAllowed() {
        return allowed;
    }

    /** @throws Refusal where the password is wrong or the launcher finds that the jar does not fit */
    @Guarded("portal.installPlugin")
    public void install(String fileName, byte[] jar, String password) {
        admit(password);
        if (jar.length < 4 || jar[0] != 'P' || jar[1] != 'K') {
            throw new Refusal("portal.plugin.refusal.noJar").at("file");
        }
        act.on(DOSSIER).fact("install", fileName).fact("sha256", sha256(jar)).fact("bytes", jar.length);
        try {
            Path file = Files.createTempFile("yishi-plugin-", ".jar");
            try {
                Files.write(file, jar);
                launcher.install(file);
            } finally {
                Files.delete(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Its tables and data stay. */
    @Guarded("portal.installPlugin")
    public void remove(String pluginId, String password) {
        admit(password);
        act.on(DOSSIER).fact("remove", pluginId);
        launcher.remove(pluginId);
    }

    private void admit(String password) {
        if (!allowed) {
            throw new Refusal("portal.plugin.refusal.uploadsOff");
        }
        passwordAgain.check(password);
    }

    private static String sha256(byte[] jar) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(jar));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
