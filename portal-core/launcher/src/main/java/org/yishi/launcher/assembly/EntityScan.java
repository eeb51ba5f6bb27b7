package org.yishi.launcher.assembly;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jboss.jandex.AnnotationInstance;
import org.jboss.jandex.AnnotationTarget;
import org.jboss.jandex.AnnotationValue;
import org.jboss.jandex.ClassInfo;
import org.jboss.jandex.DotName;
import org.jboss.jandex.Index;
import org.jboss.jandex.Indexer;

/** The persistent classes of a jar, read from the annotations in its class files. */
final class EntityScan {

    private static final String JPA = "jakarta.persistence.";
    private static final DotName ENTITY = DotName.createSimple(JPA + "Entity");
    private static final DotName TABLE = DotName.createSimple(JPA + "Table");
    private static final List<DotName> OTHER_TABLES = Stream.of("SecondaryTable", "JoinTable", "CollectionTable").map(n -> DotName.createSimple(JPA + n)).toList();
    private static final List<DotName> PERSISTENT = Stream.of("Entity", "Embeddable", "MappedSuperclass", "Converter").map(n -> DotName.createSimple(JPA + n)).toList();

    private final Index index;

    private EntityScan(Index index) {
        this.index = index;
    }

    static EntityScan of(JarContent jar) throws Misfit {
        Indexer indexer = new Indexer();
        for (String name : jar.namesUnder("", ".class").toList()) {
            try {
                indexer.index(new ByteArrayInputStream(jar.bytes(name)));
            } catch (IOException | RuntimeException e) {
                throw new Misfit("类文件 %s 无法读取", "the class file %s cannot be read", name);
            }
        }
        return new EntityScan(indexer.complete());
    }

    /** Class names of the entities, in order of name. */
    List<String> entities() {
        return entityClasses().map(type -> type.name().toString()).toList();
    }

    /** Whether the persistence unit has to list this jar. */
    boolean persistent() {
        return PERSISTENT.stream().anyMatch(name -> !index.getAnnotations(name).isEmpty());
    }

    /** Every table named by an annotation begins with the plugin's prefix; only a subclass of an entity may name none. */
    void tablesBeginWith(String prefix) throws Misfit {
        for (ClassInfo type : entityClasses().toList()) {
            AnnotationInstance table = type.declaredAnnotation(TABLE);
            boolean inherits = index.getClassByName(type.superName()) != null && index.getClassByName(type.superName()).hasDeclaredAnnotation(ENTITY);
            if (table == null && inherits) {
                continue;
            }
            named(table, prefix, type.name());
        }
        for (DotName kind : OTHER_TABLES) {
            for (AnnotationInstance table : index.getAnnotations(kind)) {
                named(table, prefix, owner(table.target()));
            }
        }
    }

    private static void named(AnnotationInstance table, String prefix, DotName type) throws Misfit {
        AnnotationValue name = table == null ? null : table.value("name");
        if (name == null || !name.asString().toLowerCase(Locale.ROOT).startsWith(prefix)) {
            throw new Misfit("实体 %s 的表名必须以“%s”开头（现为“%s”）", "the table of the entity %s must begin with \"%s\" (it is \"%s\")",
                    type, prefix, name == null ? "" : name.asString());
        }
    }

    private static DotName owner(AnnotationTarget target) {
        return switch (target.kind()) {
            case FIELD -> target.asField().declaringClass().name();
            case METHOD -> target.asMethod().declaringClass().name();
            default -> target.asClass().name();
        };
    }

    private Stream<ClassInfo> entityClasses() {
        return index.getAnnotations(ENTITY).stream().map(found -> found.target().asClass()).sorted((a, b) -> a.name().compareTo(b.name()));
    }
}
