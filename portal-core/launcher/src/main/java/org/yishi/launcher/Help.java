package org.yishi.launcher;

/** What {@code java -jar yishi.jar help} prints. */
final class Help {

    private Help() {
    }

    static void print() {
        Console.line("""
                议事 Yishi %s

                java -jar yishi.jar            启动门户 / starts the portal
                java -jar yishi.jar import opinions <folder> --area <community>
                                               导入一次意见征集的陈述和表决 / imports a conversation of statements and votes
                java -jar yishi.jar check      核对全部记录链和封存的记录 / checks every chain and every sealed record
                java -jar yishi.jar check <file>
                                               核对导出的记录链或结果包，不需要门户 / checks an exported chain or a result pack, without a portal
                java -jar yishi.jar search rebuild
                                               重建搜索索引，期间照常可以搜索 / makes the search index anew, searching goes on meanwhile
                java -jar yishi.jar database   只启动内置数据库，用于恢复备份 / starts the embedded database alone, to restore a backup
                java -jar yishi.jar health     门户是否就绪（就绪时退出码为 0） / whether the portal is ready (exit code 0 when it is)
                java -jar yishi.jar help       本说明 / this help
                java -jar yishi.jar version    版本 / the version

                设置（环境变量） / Settings (environment variables):
                """.formatted(Installation.version()));
        for (Setting setting : Setting.values()) {
            String standard = setting.standard().isEmpty() ? "—" : setting.standard();
            Console.line("  %-26s %s  [%s]".formatted(setting.name(), setting.meaning(), standard));
        }
    }
}
