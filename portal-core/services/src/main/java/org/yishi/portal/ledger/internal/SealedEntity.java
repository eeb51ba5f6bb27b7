package org.yishi.portal.ledger.internal;

import java.lang.reflect.Field;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import jakarta.persistence.Id;
import jakarta.persistence.Table;

import org.yishi.portal.ledger.Sealed;

/** What an entity class says about its seal. */
record SealedEntity(List<String> tables, int edition, Field key) {

    private static final ClassValue<Optional<SealedEntity>> KNOWN = new ClassValue<>() {
        @Override
        protected Optional<SealedEntity> computeValue(Class<?> type) {
            return Optional.ofNullable(type.getAnnotation(Sealed.class)).map(sealed -> read(type, sealed));
        }
    };

    /** Empty where the class is not sealed. */
    static Optional<SealedEntity> of(Class<?> type) {
        return KNOWN.get(type);
    }

    /** The table in which the entity itself is stored. */
    String table() {
        return tables.get(0);
    }

    long idOf(Object entity) {
        try {
            return key.getLong(entity);
        } catch (IllegalAccessException e) {
            throw new IllegalStateException("the key of " + entity.getClass().getName() + " cannot be read", e);
        }
    }

    private static SealedEntity read(Class<?> type, Sealed sealed) {
        Table table = type.getAnnotation(Table.class);
        List<Field> keys = Arrays.stream(type.getDeclaredFields()).filter(field -> field.isAnnotationPresent(Id.class)).toList();
        if (table == null || table.name().isEmpty() || keys.size() != 1 || keys.get(0).getType() != long.class) {
            throw new IllegalStateException(type.getName() + " is @Sealed, so it needs @Table(name) and one @Id of type long");
        }
        keys.get(0).setAccessible(true);
        return new SealedEntity(Stream.concat(Stream.of(table.name()), Arrays.stream(sealed.also())).toList(), sealed.edition(), keys.get(0));
    }
}
