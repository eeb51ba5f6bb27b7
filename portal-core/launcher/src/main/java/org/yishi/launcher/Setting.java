package org.yishi.launcher;

/** The settings of the operator, each an environment variable with a meaning and a default. */
public enum Setting {

    PORTAL_PORT("8080", "门户的 HTTP 端口", "the HTTP port of the portal"),
    PORTAL_BIND("0.0.0.0", "监听的地址；前面有反向代理时用 127.0.0.1", "the address to listen on; 127.0.0.1 behind a proxy on this machine"),
    PORTAL_BASE_URL("http://localhost:<port>", "居民看到的地址，用于链接和二维码", "the address residents see, for links and QR codes"),
    PORTAL_TAG_AUTHORITY("PORTAL_BASE_URL 的主机名 / its host", "消息和日程的长久编号所用的名称；门户换域名时填原来的域名",
            "the name in the lasting ids of feeds and calendars; when the portal moves to another host, the host it began with"),
    PORTAL_TRUSTED_PROXIES("", "前置代理的地址，逗号分隔；只有它们转报的来访者地址才算数",
            "addresses of your own proxies, parted by commas; only what these say of a visitor's address counts"),
    PORTAL_DATA("data", "数据文件夹；默认在 yishi.jar 旁", "the data folder; by default beside yishi.jar"),
    PORTAL_DB_URL("", "使用已有的 MariaDB：jdbc:mariadb://主机:3306/库名；不设则用内置数据库",
            "use this MariaDB: jdbc:mariadb://host:3306/name; without it the embedded one"),
    PORTAL_DB_USER("portal", "该数据库的用户", "the user of that database"),
    PORTAL_DB_PASSWORD("", "该用户的密码", "its password"),
    PORTAL_DB_PASSWORD_FILE("", "存放密码的文件（容器的 secret）", "a file that holds the password (a container's secret)"),
    PORTAL_DEMO("true", "建立示范社区；设了 PORTAL_DB_URL 时默认为 false", "create the demo community; false by default when PORTAL_DB_URL is set"),
    PORTAL_UPLOADS("as PORTAL_DEMO", "管理员可在网页上安装插件；默认同 PORTAL_DEMO", "administrators may install plugins on the web page; by default as PORTAL_DEMO"),
    PORTAL_MAIL_HOST("", "发邮件用的 SMTP 服务器；不设则不发邮件", "the SMTP server for mails; without it no mails are sent"),
    PORTAL_MAIL_PORT("587; 465 with tls", "它的端口", "its port"),
    PORTAL_MAIL_SECURITY("starttls", "starttls、tls 或 none（只用于本机的服务器）", "starttls, tls, or none (for a server on this machine only)"),
    PORTAL_MAIL_USER("", "该服务器的用户；不要求登录的不设", "its user, where it asks for one"),
    PORTAL_MAIL_PASSWORD("", "该用户的密码", "the password of that user"),
    PORTAL_MAIL_PASSWORD_FILE("", "存放该密码的文件", "a file that holds that password"),
    PORTAL_MAIL_FROM("yishi@<host of PORTAL_BASE_URL>", "发件人地址", "the address of the sender"),
    PORTAL_SMS("", "短信渠道的名称；file 写入数据文件夹的 sms/outbox.txt，供试用；不设则不发短信",
            "the name of the way to send SMS; file writes sms/outbox.txt in the data folder, for trial; without it no SMS are sent"),
    PORTAL_MEMORY("512m", "门户的 Java 堆上限", "the limit of the portal's Java heap");

    private final String standard;
    private final Sentence meaning;

    Setting(String standard, String zh, String en) {
        this.standard = standard;
        this.meaning = new Sentence(zh, en);
    }

    public String standard() {
        return standard;
    }

    public Sentence meaning() {
        return meaning;
    }
}
