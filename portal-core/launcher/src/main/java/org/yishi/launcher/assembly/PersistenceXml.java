package org.yishi.launcher.assembly;

import java.util.List;

/** The one persistence unit over core and plugins. Tables come from migrations; the provider never creates any. */
final class PersistenceXml {

    private PersistenceXml() {
    }

    /**
     * @param mappings  files on the class path that say something about all entities
     * @param libraries names of jars in WEB-INF/lib, which the unit addresses from WEB-INF as {@code lib/x.jar}
     */
    static String over(List<String> mappings, List<String> libraries) {
        StringBuilder files = new StringBuilder();
        mappings.forEach(name -> files.append("    <mapping-file>").append(name).append("</mapping-file>\n"));
        StringBuilder jars = new StringBuilder();
        libraries.forEach(name -> jars.append("    <jar-file>lib/").append(name).append("</jar-file>\n"));
        return """
                <?xml version="1.0" encoding="UTF-8"?>
                <persistence xmlns="https://jakarta.ee/xml/ns/persistence" version="3.0">
                  <persistence-unit name="portal" transaction-type="JTA">
                    <jta-data-source>java:global/jdbc/portal</jta-data-source>
                %s%s    <shared-cache-mode>NONE</shared-cache-mode>
                    <properties>
                      <property name="jakarta.persistence.schema-generation.database.action" value="none"/>
                      <property name="eclipselink.target-database" value="org.eclipse.persistence.platform.database.MariaDBPlatform"/>
                      <property name="eclipselink.logging.level" value="WARNING"/>
                    </properties>
                  </persistence-unit>
                </persistence>
                """.formatted(files, jars);
    }
}
