package org.yishi.launcher;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.yishi.launcher.database.DatabaseAddress;

/**
 * The settings as they hold for this start.
 *
 * @param external the operator's own database; empty for the embedded one
 * @param mail     the operator's mail server; empty where none is named
 * @param sms      name of the way to send short messages; empty where none is chosen
 */
public record Settings(int port, String bind, String baseUrl, String trustedProxies, Path data, Optional<DatabaseAddress> external,
        boolean demo, boolean uploads, Optional<MailAccess> mail, String sms, String memory) {

    /** The system property by which the build's run profile names another default for the data folder. */
    private static final String DATA_DEFAULT = "yishi.data";

    public static Settings of(Map<String, String> environment, Path home) {
        return new Reading(environment).settings(home);
    }

    /** The same on another port of this machine only: for a command that needs the portal but no visitors. */
    public Settings privately(int freePort) {
        return new Settings(freePort, "127.0.0.1", baseUrl, trustedProxies, data, external, demo, uploads, Optional.empty(), "", memory);
    }

    /** Where the portal answers on this machine. */
    public String localUrl() {
        String host = bind.equals("0.0.0.0") || bind.equals("::") ? "127.0.0.1" : bind;
        return "http://" + (host.contains(":") ? "[" + host + "]" : host) + ":" + port;
    }

    private record Reading(Map<String, String> environment) {

        Settings settings(Path home) {
            int port = port();
            Optional<DatabaseAddress> external = external();
            boolean demo = yesOrNo(Setting.PORTAL_DEMO, external.isEmpty());
            String baseUrl = given(Setting.PORTAL_BASE_URL).orElse("http://localhost:" + port).replaceAll("/+$", "");
            if (!baseUrl.matches("https?://[^\\s/]+(/\\S*)?")) {
                throw wrong(Setting.PORTAL_BASE_URL, baseUrl, "https://议事.example.cn", "https://portal.example.org");
            }
            String memory = given(Setting.PORTAL_MEMORY).orElse(Setting.PORTAL_MEMORY.standard());
            if (!memory.matches("[1-9]\\d*[mMgG]")) {
                throw wrong(Setting.PORTAL_MEMORY, memory, "512m", "512m");
            }
            Path data = given(Setting.PORTAL_DATA).map(Path::of).orElse(home.resolve(System.getProperty(DATA_DEFAULT, Setting.PORTAL_DATA.standard())));
            return new Settings(port, given(Setting.PORTAL_BIND).orElse(Setting.PORTAL_BIND.standard()), baseUrl,
                    given(Setting.PORTAL_TRUSTED_PROXIES).orElse(""), data.toAbsolutePath().normalize(), external, demo,
                    yesOrNo(Setting.PORTAL_UPLOADS, demo), mail(), sms(), memory);
        }

        private int port() {
            return port(Setting.PORTAL_PORT, given(Setting.PORTAL_PORT).orElse(Setting.PORTAL_PORT.standard()));
        }

        private static int port(Setting setting, String text) {
            if (!text.matches("\\d{1,5}") || Integer.parseInt(text) < 1 || Integer.parseInt(text) > 65535) {
                throw wrong(setting, text, "1 到 65535 之间的数", "a number from 1 to 65535");
            }
            return Integer.parseInt(text);
        }

        private Optional<MailAccess> mail() {
            return given(Setting.PORTAL_MAIL_HOST).map(host -> {
                String security = given(Setting.PORTAL_MAIL_SECURITY).orElse(Setting.PORTAL_MAIL_SECURITY.standard());
                if (!security.matches("starttls|tls|none")) {
                    throw wrong(Setting.PORTAL_MAIL_SECURITY, security, "starttls、tls 或 none", "starttls, tls or none");
                }
                int port = port(Setting.PORTAL_MAIL_PORT, given(Setting.PORTAL_MAIL_PORT).orElse(security.equals("tls") ? "465" : "587"));
                String from = given(Setting.PORTAL_MAIL_FROM).orElse("");
                if (!from.isEmpty() && !from.matches("[^\\s<>@]+@[^\\s<>@]+")) {
                    throw wrong(Setting.PORTAL_MAIL_FROM, from, "一个邮箱地址", "a mail address");
                }
                return new MailAccess(host, port, security, given(Setting.PORTAL_MAIL_USER).orElse(""), given(Setting.PORTAL_MAIL_PASSWORD)
                        .or(() -> given(Setting.PORTAL_MAIL_PASSWORD_FILE).map(this::firstLine)).orElse(""), from);
            });
        }

        private String sms() {
            String name = given(Setting.PORTAL_SMS).orElse("");
            if (!name.matches("[a-z0-9]*")) {
                throw wrong(Setting.PORTAL_SMS, name, "file 或者插件的短信渠道名称", "file or the name that a plugin gives its way");
            }
            return name;
        }

        private Optional<DatabaseAddress> external() {
            Optional<String> url = given(Setting.PORTAL_DB_URL);
            if (url.isEmpty()) {
                return Optional.empty();
            }
            if (!url.get().matches("jdbc:mariadb:.*//[^/]+/[^/?]+.*")) {
                throw wrong(Setting.PORTAL_DB_URL, url.get(), "jdbc:mariadb://主机:3306/库名", "jdbc:mariadb://host:3306/name");
            }
            String password = given(Setting.PORTAL_DB_PASSWORD).or(() -> given(Setting.PORTAL_DB_PASSWORD_FILE).map(this::firstLine))
                    .orElseThrow(() -> new CannotStart(Sentence.of("设了 PORTAL_DB_URL，还需要 PORTAL_DB_PASSWORD 或 PORTAL_DB_PASSWORD_FILE（密码不能为空）。",
                            "With PORTAL_DB_URL, PORTAL_DB_PASSWORD or PORTAL_DB_PASSWORD_FILE is needed too (an empty password is refused).")));
            return Optional.of(new DatabaseAddress(url.get(), given(Setting.PORTAL_DB_USER).orElse(Setting.PORTAL_DB_USER.standard()), password));
        }

        private String firstLine(String file) {
            try {
                return Files.readString(Path.of(file)).lines().findFirst().orElse("");
            } catch (IOException e) {
                throw new CannotStart(Sentence.of("无法读取密码文件 %s。", "The password file %s cannot be read.", file), e);
            }
        }

        private boolean yesOrNo(Setting setting, boolean otherwise) {
            return given(setting).map(text -> switch (text.toLowerCase(java.util.Locale.ROOT)) {
                case "true", "yes", "on", "1" -> true;
                case "false", "no", "off", "0" -> false;
                default -> throw wrong(setting, text, "true 或 false", "true or false");
            }).orElse(otherwise);
        }

        private Optional<String> given(Setting setting) {
            return Optional.ofNullable(environment.get(setting.name())).map(String::strip).filter(text -> !text.isEmpty());
        }

        private static CannotStart wrong(Setting setting, String value, String zh, String en) {
            return new CannotStart(new Sentence("设置 %s 的值“%s”不可用，应为 %s。".formatted(setting, value, zh),
                    "The setting %s cannot be \"%s\": expected is %s.".formatted(setting, value, en)));
        }
    }
}
